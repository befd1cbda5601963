import type { JsonSchema } from '#model/tool.ts';
import { identifierWords, withoutNumber } from './identifier.ts';
import type { Part, Unread } from './references.ts';
import { readSchema, type Property, type Schema } from './schema.ts';
import type { Listed, Quoted } from './schema-facts.ts';

/** An argument that a tool takes, or a part of one, as far as its schema tells. Every `field` is a JSON Pointer. */
export type Parameter = {
  name: string;
  /** The words of its name in lower case, without the numbers behind them. */
  words: readonly string[];
  /** Where its schema stands, and the properties that it is one of. */
  field: string;
  container: string;
  /** What it is a part of. A part of a list is one of many alike. */
  inside: 'call' | 'object' | 'list';
  /** 1 for what the call itself takes. */
  depth: number;
  required: boolean;
  /** What it is, as far as one word can say it: text where it may be text among other things, or where nothing is said. */
  type: string;
  /** The type of its items, where it is a list. */
  items: string;
  /** The texts that it lists, each once, in whichever branch. */
  values: readonly Quoted[];
  /** The same with those of its items, where it is a list. */
  choices: readonly Quoted[];
  /** Whether it takes no other values than those that it lists. */
  closed: boolean;
  description: string;
  /** Where that description stands. */
  described: string;
  format: string;
  maxLength: number | undefined;
  default: unknown;
  /** The schemas of which one holds. */
  sources: readonly Part[];
};

/** The arguments of a tool with all their parts, and what of the schema was not read. */
export type Parameters = { all: readonly Parameter[]; unread: readonly Unread[] };

/** Reads the arguments of an input schema, once for however many ask. */
export function readParameters(inputSchema: JsonSchema): Parameters {
  const before = known.get(inputSchema);
  if (before) return before;
  const { schema, unread } = readSchema(inputSchema, 'inputSchema');
  const all: Parameter[] = [];
  addParts(all, schema, 'call', 1);
  const parameters = { all, unread };
  known.set(inputSchema, parameters);
  return parameters;
}

/** The arguments that the call itself takes, in the order of the schema. */
export function parametersOf(inputSchema: JsonSchema): Parameter[] {
  return readParameters(inputSchema).all.filter(({ depth }) => depth === 1);
}

/** What of an input schema was not read, a phrase each. */
export function unreadText(inputSchema: JsonSchema): string[] {
  return readParameters(inputSchema).unread.map(
    ({ field, why }) => `${field.slice(0, LONGEST_NAME)}, which ${BECAUSE[why]}`,
  );
}

const BECAUSE: Record<Unread['why'], string> = {
  deep: 'lies too deep within others',
  many: 'comes after more parts than are read',
  values: 'lists more values than are read',
  elsewhere: 'refers to something outside the definition',
};

const known = new WeakMap<JsonSchema, Parameters>();

function addParts(all: Parameter[], schema: Schema, inside: Parameter['inside'], depth: number): void {
  for (const property of schema.properties) {
    all.push(parameterOf(property, inside, depth));
    const within = inside === 'list' ? 'list' : 'object';
    addParts(all, property.schema, within, depth + 1);
  }
  if (depth > 1 && schema.items) addParts(all, schema.items, 'list', depth);
}

function parameterOf(
  { name, container, required, schema }: Property,
  inside: Parameter['inside'],
  depth: number,
): Parameter {
  const { facts, items, sources } = schema;
  const { field, description, closed, format, maxLength } = facts;
  const type = typeOf(schema);
  const values = textsOf(facts.values);
  const inner = items?.facts.values ?? [];
  return {
    name,
    words: wordsOf(name),
    field,
    container,
    inside,
    depth,
    required,
    type,
    items: type === 'array' && items ? typeOf(items) : '',
    values,
    choices: inner.length > 0 ? textsOf([...facts.values, ...inner]) : values,
    closed,
    description: description?.value ?? '',
    described: description?.field ?? field,
    format,
    maxLength,
    default: facts.default,
    sources,
  };
}

// No published argument has a name half as long.
const LONGEST_NAME = 200;

// Most tools take the same few arguments. The bound keeps hostile names from filling the memory.
const MOST_NAMES = 10_000;
const split = new Map<string, readonly string[]>();

function wordsOf(name: string): readonly string[] {
  const before = split.get(name);
  if (before) return before;
  const words = identifierWords(name.slice(0, LONGEST_NAME)).map(withoutNumber);
  if (split.size >= MOST_NAMES) split.clear();
  if (name.length <= LONGEST_NAME) split.set(name, words);
  return words;
}

function typeOf({ facts: { types, closed } }: Schema): string {
  if (types.includes('string') || (types.length === 0 && !closed)) return 'string';
  return types[0] ?? '';
}

const NO_TEXTS: readonly Quoted[] = [];

function textsOf(values: readonly Listed[]): readonly Quoted[] {
  if (values.length === 0) return NO_TEXTS;
  const texts = new Map<string, Quoted>();
  for (const { value, field } of values)
    if (typeof value === 'string' && !texts.has(value)) texts.set(value, { value, field });
  return [...texts.values()];
}
