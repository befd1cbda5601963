import { pointerToken } from '#definition/field.ts';
import { beginReading, conjoined, type Part, type Reading } from '#definition/references.ts';
import { isObject } from '#model/object.ts';
import type { JsonSchema } from '#model/tool.ts';

type Json = Record<string, unknown>;

/** An argument of a tool, or a part of one, with its schema but for the parts that are listed on their own. */
export type Argument = { required: boolean; type: string; schema: Json };

/** Every argument of an input schema by its path, parts of objects and arrays included; the schema itself has the path ''. */
export function argumentsOf(schema: JsonSchema): Map<string, Argument> {
  const reading = beginReading(schema, 'inputSchema');
  const found = new Map<string, Argument>();
  walk({ reading, found, before: new Set() }, '', reading.root, true, 0);
  return found;
}

/** What is found, and what was opened before: a part that holds itself is opened once. */
type Walk = { reading: Reading; found: Map<string, Argument>; before: Set<unknown> };

// Foreign schemas may be of any depth: what lies deeper is compared as one piece.
const DEPTH = 12;

function walk({ reading, found, before }: Walk, path: string, own: Part, required: boolean, depth: number): void {
  const parts = conjoined(reading, own);
  const schema = withChoices(reading, merged(parts), own.field);
  const closed = depth >= DEPTH || parts.every(({ raw }) => before.has(raw));
  found.set(path, {
    required,
    type: typeOf(reading, own),
    schema: closed ? schema : withoutInner(schema),
  });
  if (closed) return;
  for (const { raw } of parts) before.add(raw);
  for (const [step, part, isRequired] of innerOf(parts)) {
    const dot = path === '' || step === '[]' ? '' : '.';
    walk({ reading, found, before }, `${path}${dot}${step}`, part, isRequired, depth + 1);
  }
}

function typeOf(reading: Reading, own: Part, depth = 0): string {
  if (depth > DEPTH) return 'any';
  const schema = merged(conjoined(reading, own));
  if (Array.isArray(schema['enum'])) return 'one of a list';
  for (const key of ['anyOf', 'oneOf'])
    if (Array.isArray(schema[key]))
      return schema[key].map((choice) => typeOf(reading, partOf(choice, own.field), depth + 1)).join(' or ');
  const type = Array.isArray(schema['type']) ? schema['type'].join(' or ') : schema['type'];
  if (type === 'array' && isObject(schema['items']))
    return `array of ${typeOf(reading, partOf(schema['items'], own.field), depth + 1)}`;
  return typeof type === 'string' ? type : 'any';
}

function partOf(raw: unknown, field: string): Part {
  return { raw: isObject(raw) ? raw : { schema: raw }, field };
}

// What is referred to is compared where it is used.
const REFERRING = new Set(['$ref', 'allOf', '$defs', 'definitions']);

/** The keywords of schemas that all hold, as one. */
function merged(parts: readonly Part[]): Json {
  const keywords = new Map<string, unknown>();
  for (const { raw } of parts)
    for (const [key, value] of Object.entries(raw))
      if (!keywords.has(key) && !(parts.length > 1 && REFERRING.has(key))) keywords.set(key, value);
  return Object.fromEntries(keywords);
}

/** The same with what its choices refer to. */
function withChoices(reading: Reading, schema: Json, field: string): Json {
  const written = (choice: unknown) =>
    isObject(choice) && '$ref' in choice ? merged(conjoined(reading, { raw: choice, field })) : choice;
  const choices = ['anyOf', 'oneOf'].flatMap((key): [string, unknown][] =>
    Array.isArray(schema[key]) ? [[key, schema[key].map(written)]] : [],
  );
  return { ...schema, ...Object.fromEntries(choices) };
}

function withoutInner(schema: Json): Json {
  const opened = new Set(['$defs', 'definitions']);
  for (const key of ['properties', 'items']) if (isObject(schema[key])) opened.add(key);
  if (Array.isArray(schema['required'])) opened.add('required');
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !opened.has(key)));
}

// A name that could be taken for a path is quoted.
function stepOf(name: string) {
  return /^$|[.[\]"]/.test(name) ? JSON.stringify(name) : name;
}

// `properties` may hold any name, `__proto__` too, so it is read by its own entries.
function innerOf(parts: readonly Part[]): [step: string, part: Part, required: boolean][] {
  const required = new Set(
    parts.flatMap(({ raw }) => (Array.isArray(raw['required']) ? (raw['required'] as unknown[]) : [])),
  );
  return parts.flatMap(({ raw, field }) => [
    ...Object.entries(isObject(raw['properties']) ? raw['properties'] : {}).map(
      ([name, part]): [string, Part, boolean] => [
        stepOf(name),
        partOf(part, `${field}/properties/${pointerToken(name)}`),
        required.has(name),
      ],
    ),
    ...(isObject(raw['items'])
      ? [['[]', partOf(raw['items'], `${field}/items`), false] as [string, Part, boolean]]
      : []),
  ]);
}
