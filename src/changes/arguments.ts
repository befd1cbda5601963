import { isObject } from '#model/object.ts';
import type { JsonSchema } from '#model/tool.ts';

type Json = Record<string, unknown>;

/** An argument of a tool, or a part of one, with its schema but for the parts that are listed on their own. */
export type Argument = { required: boolean; type: string; schema: Json };

// Foreign schemas may be of any depth: what lies deeper is compared as one piece.
const DEPTH = 12;

const typeOf = (schema: unknown, depth = 0): string => {
  if (!isObject(schema) || depth > DEPTH) return 'any';
  if (Array.isArray(schema['enum'])) return 'one of a list';
  for (const key of ['anyOf', 'oneOf'])
    if (Array.isArray(schema[key])) return schema[key].map((choice) => typeOf(choice, depth + 1)).join(' or ');
  const type = Array.isArray(schema['type']) ? schema['type'].join(' or ') : schema['type'];
  if (type === 'array' && isObject(schema['items'])) return `array of ${typeOf(schema['items'], depth + 1)}`;
  return typeof type === 'string' ? type : 'any';
};

const without = (schema: Json, keys: string[]): Json =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));

// A name that could be taken for a path is quoted.
const stepOf = (name: string) => (/^$|[.[\]"]/.test(name) ? JSON.stringify(name) : name);

// `properties` may hold any name, `__proto__` too, so it is read by its own entries.
const parts = (schema: Json): [step: string, part: unknown, required: boolean][] => {
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  const properties = isObject(schema['properties']) ? Object.entries(schema['properties']) : [];
  return [
    ...properties.map(([name, part]): [string, unknown, boolean] => [stepOf(name), part, required.has(name)]),
    ...(isObject(schema['items']) ? [['[]', schema['items'], false] as [string, unknown, boolean]] : []),
  ];
};

const opened = (schema: Json): string[] => [
  ...(isObject(schema['properties']) ? ['properties'] : []),
  ...(Array.isArray(schema['required']) ? ['required'] : []),
  ...(isObject(schema['items']) ? ['items'] : []),
];

const walk = (found: Map<string, Argument>, path: string, raw: unknown, required: boolean, depth: number) => {
  const schema = isObject(raw) ? raw : { schema: raw };
  const deepest = depth >= DEPTH;
  found.set(path, { required, type: typeOf(schema), schema: deepest ? schema : without(schema, opened(schema)) });
  if (deepest) return;
  for (const [step, part, isRequired] of parts(schema)) {
    const dot = path === '' || step === '[]' ? '' : '.';
    walk(found, `${path}${dot}${step}`, part, isRequired, depth + 1);
  }
};

/** Every argument of an input schema by its path, parts of objects and arrays included; the schema itself has the path ''. */
export const argumentsOf = (schema: JsonSchema): Map<string, Argument> => {
  const found = new Map<string, Argument>();
  walk(found, '', schema, true, 0);
  return found;
};
