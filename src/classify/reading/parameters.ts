import { pointerToken } from '#model/field.ts';
import type { Tool } from '#model/tool.ts';
import { remember } from '../engine/remember.ts';
import { termOf, type Term } from './terms.ts';
import { words } from './words.ts';

/** What the name of an argument says, wherever it stands. */
type Named = {
  name: string;
  /** Base forms of the words of its name. */
  words: readonly string[];
  terms: readonly Term[];
  /** The same, joined by `_`. */
  joined: string;
  /** All its words as one. */
  term: Term;
};

/** An argument that the caller passes. */
export type Parameter = Named & {
  field: string;
  /** The field of the arguments that it is one of. */
  place: string;
  description: string;
  values: readonly string[];
};

const readNamed = (name: string): Named => {
  const parts = words(name);
  const lemmas = parts.map(({ lemma }) => lemma);
  const [only] = parts;
  return {
    name,
    words: lemmas,
    terms: parts.map(({ term }) => term),
    joined: lemmas.join('_'),
    term: only && parts.length === 1 ? only.term : termOf(lemmas.join(' ')),
  };
};
// Most tools take the same few arguments.
const named = remember(readNamed);

type Schema = Record<string, unknown>;
const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === 'string';

const constants = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [])
    .filter(isObject)
    .map((part) => part['const'])
    .filter(isString);

const NO_VALUES: readonly string[] = [];
const valuesOf = (schema: Schema): readonly string[] => {
  const items = schema['items'];
  const list = schema['enum'] ?? (isObject(items) ? items['enum'] : undefined);
  const own = Array.isArray(list) ? list.filter(isString) : NO_VALUES;
  const { anyOf, oneOf } = schema;
  // Most arguments offer no choice, and nothing needs to be joined for them.
  if (!anyOf && !oneOf) return own.length > 60 ? own.slice(0, 60) : own;
  return [...own, ...constants(anyOf), ...constants(oneOf)].slice(0, 60);
};

// A schema of any depth is read only two levels deep: deeper arguments are details of data, not of what the tool does.
const read = (schema: unknown, place: string, depth: number, into: Parameter[]) => {
  const properties = isObject(schema) ? schema['properties'] : undefined;
  if (!isObject(properties)) return;
  const names = Object.keys(properties);
  for (let index = 0; index < names.length && index < 60; index++) {
    const name = names[index] as string;
    const inner = properties[name];
    const own = isObject(inner) ? inner : {};
    const description = own['description'];
    const field = `${place}/${pointerToken(name)}`;
    const { words, terms, joined, term } = named(name);
    into.push({
      name,
      words,
      terms,
      joined,
      term,
      field,
      place,
      description: typeof description === 'string' ? description.slice(0, 400) : '',
      values: valuesOf(own),
    });
    if (depth > 1 && own['properties']) read(own, `${field}/properties`, depth - 1, into);
  }
};

/** The arguments of a tool, those of one level inside objects included. */
export const readParameters = (tool: Tool): Parameter[] => {
  const found: Parameter[] = [];
  read(tool.inputSchema, 'inputSchema/properties', 2, found);
  return found;
};
