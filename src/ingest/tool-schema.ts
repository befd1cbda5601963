import { asText, isLoose, known, type Loose } from './loose.ts';
import type { Issue } from './issue.ts';

/** A schema read from a definition, the key that it stood under, and what was wrong with it. */
export type ReadSchema = { schema: Loose | undefined; issues: Issue[] };

// The protocol's own key first; the others are those of model APIs and agent frameworks.
const KEYS = [
  'inputSchema',
  'input_schema',
  'parameters',
  'parametersJsonSchema',
  'args_schema',
  'arguments',
  'schema',
];

/** The input schema of a tool, under whichever key and in whichever form it stands. */
export function readInputSchema(tool: Loose): ReadSchema {
  const issues: Issue[] = [];
  for (const key of KEYS) {
    if (!Object.hasOwn(tool, key) || tool[key] === null) continue;
    const read = readSchema(tool[key], `/${key}`);
    issues.push(...read.issues);
    if (read.schema) return { schema: withProperties(read.schema, `/${key}`, issues), issues };
  }
  return { schema: undefined, issues };
}

/** A schema as an object, as JSON in a text, or as a list of arguments. */
export function readSchema(value: unknown, path: string): ReadSchema {
  if (isLoose(value)) return { schema: unwrapped(value), issues: [] };
  if (Array.isArray(value) && value.some(isArgument)) return { schema: fromArguments(value), issues: [] };
  const parsed = typeof value === 'string' ? fromText(value) : undefined;
  if (parsed) return { schema: unwrapped(parsed), issues: [] };
  const found = Array.isArray(value) ? 'a list' : typeof value === 'string' ? 'text' : `a ${typeof value}`;
  return { schema: undefined, issues: [{ path, message: `a schema is an object, and this is ${found}` }] };
}

/** The schema of arguments that are listed by name. */
function fromArguments(listed: unknown[]): Loose {
  const named = listed.filter(isArgument);
  return {
    type: 'object',
    // Entries, not assignment: an argument may be called `__proto__`.
    properties: Object.fromEntries(named.map(toProperty)),
    required: named.filter(isRequired).map(({ name }) => name),
  };
}

function isArgument(value: unknown): value is Loose {
  return isLoose(value) && asText(value['name']) !== undefined;
}

function isRequired({ optional, required }: Loose) {
  return optional !== true && required !== false;
}

// What a list says of an argument beside what a schema says of a property.
const LISTED = new Set(['name', 'desc', 'optional', 'schema']);

function toProperty(argument: Loose): [string, Loose] {
  const { name, type, desc, description, schema } = argument;
  const own = Object.entries(argument).filter(([key]) => !LISTED.has(key) && key !== 'required');
  const about = asText(desc) ?? asText(description);
  const said = { ...(isLoose(schema) ? schema : {}), ...Object.fromEntries(own) };
  return [asText(name) ?? '', known({ ...said, type: asText(type), description: about })];
}

// Longer than any published definition.
const LONGEST = 1_000_000;

function fromText(text: string): Loose | undefined {
  if (text.length > LONGEST || !text.trimStart().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isLoose(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const KEYWORDS =
  /^(?:\$.*|type|properties|required|items|anyOf|oneOf|allOf|not|if|then|else|enum|const|additionalProperties|patternProperties|definitions|description|title|default|examples|format|minProperties|maxProperties|x-.*)$/;

// Some wrap the schema once more, some give the properties alone.
function unwrapped(schema: Loose): Loose {
  const keys = Object.keys(schema);
  const inner = schema['json'];
  if (keys.length === 1 && isLoose(inner)) return inner;
  const bare = keys.length > 0 && !keys.some((key) => KEYWORDS.test(key)) && keys.every((key) => isLoose(schema[key]));
  return bare ? { type: 'object', properties: schema } : schema;
}

// An empty list is how one language writes an empty object.
function withProperties(schema: Loose, path: string, issues: Issue[]): Loose {
  const { properties, ...rest } = schema;
  if (properties === undefined || isLoose(properties)) return schema;
  if (Array.isArray(properties) && properties.some(isArgument)) return { ...rest, ...fromArguments(properties) };
  const found = properties === null ? 'null' : Array.isArray(properties) ? 'a list' : `a ${typeof properties}`;
  issues.push({ path: `${path}/properties`, message: `properties are an object, and this is ${found}` });
  return rest;
}
