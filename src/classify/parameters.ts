import { pointerToken } from '#model/field.ts';
import type { Tool } from '#model/tool.ts';
import { words } from './words.ts';

/** An argument that the caller passes. */
export type Parameter = {
  name: string;
  /** Base forms of the words of its name. */
  words: string[];
  field: string;
  description: string;
  values: string[];
};

type Schema = Record<string, unknown>;
const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const constants = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [])
    .filter(isObject)
    .map((part) => part['const'])
    .filter((part) => typeof part === 'string');

const valuesOf = (schema: Schema): string[] => {
  const items = isObject(schema['items']) ? schema['items'] : {};
  const list = schema['enum'] ?? items['enum'];
  const own = Array.isArray(list) ? list.filter((value) => typeof value === 'string') : [];
  return [...own, ...constants(schema['anyOf']), ...constants(schema['oneOf'])].slice(0, 60);
};

// A schema of any depth is read only two levels deep: deeper arguments are details of data, not of what the tool does.
const read = (schema: unknown, field: string, depth: number, into: Parameter[]) => {
  const properties = isObject(schema) ? schema['properties'] : undefined;
  if (!isObject(properties)) return;
  for (const name of Object.keys(properties).slice(0, 60)) {
    const inner = properties[name];
    const own = isObject(inner) ? inner : {};
    const description = own['description'];
    into.push({
      name,
      words: words(name).map(({ lemma }) => lemma),
      field: `${field}/${pointerToken(name)}`,
      description: typeof description === 'string' ? description.slice(0, 400) : '',
      values: valuesOf(own),
    });
    if (depth > 1) read(own, `${field}/${pointerToken(name)}/properties`, depth - 1, into);
  }
};

/** The arguments of a tool, those of one level inside objects included. */
export const readParameters = (tool: Tool): Parameter[] => {
  const found: Parameter[] = [];
  read(tool.inputSchema, 'inputSchema/properties', 2, found);
  return found;
};
