import type { ArgumentSignal } from '#model/condition.ts';
import { identifierWords } from '#model/identifier.ts';
import { isObject } from '#model/object.ts';
import type { JsonSchema } from '#model/tool.ts';

/** A parameter as the page shows it. Read loosely: schemas are foreign. */
export type Parameter = {
  name: string;
  type: string;
  required: boolean;
  description: string;
  signal: ArgumentSignal | null;
};

type Json = Record<string, unknown>;

const DEPTH = 5;

const pointed = (root: Json, reference: string): unknown => {
  let value: unknown = root;
  for (const token of reference.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
};

// A reference may lead in a circle, so it is followed a few steps only.
const resolved = (root: Json, schema: unknown, depth = 0): Json => {
  if (!isObject(schema)) return {};
  const reference = schema['$ref'];
  if (typeof reference !== 'string' || !reference.startsWith('#') || depth >= DEPTH) return schema;
  const target = resolved(root, pointed(root, reference), depth + 1);
  return { ...target, ...schema, $ref: undefined };
};

const VALUES_SHOWN = 6;
const typeOf = (root: Json, raw: unknown, depth = 0): string => {
  const schema = resolved(root, raw);
  if (depth >= DEPTH) return '…';
  if (Array.isArray(schema['enum'])) {
    const shown = schema['enum'].slice(0, VALUES_SHOWN).map((value) => JSON.stringify(value));
    const more = schema['enum'].length - shown.length;
    return `${shown.join(' | ')}${more > 0 ? ` | ${more} more` : ''}`;
  }
  if (Object.hasOwn(schema, 'const')) return JSON.stringify(schema['const']);
  for (const key of ['anyOf', 'oneOf'] as const) {
    const choices = schema[key];
    if (Array.isArray(choices) && choices.length > 0)
      return [...new Set(choices.slice(0, VALUES_SHOWN).map((choice) => typeOf(root, choice, depth + 1)))].join(' | ');
  }
  const type = schema['type'];
  const plain = Array.isArray(type) ? type.filter((word) => typeof word === 'string').join(' | ') : type;
  if (plain === 'array' && isObject(schema['items'])) return `array of ${typeOf(root, schema['items'], depth + 1)}`;
  if (typeof plain === 'string' && plain !== '') return plain;
  return isObject(schema['properties']) ? 'object' : 'any';
};

const SIGNALS: [ArgumentSignal, Set<string>][] = [
  ['secret', new Set(['password', 'passwd', 'secret', 'token', 'apikey', 'credential', 'credentials', 'privatekey'])],
  ['command', new Set(['command', 'cmd', 'script', 'code', 'shell', 'javascript', 'expression', 'function'])],
  ['query', new Set(['sql', 'query', 'statement', 'graphql', 'cypher', 'jql', 'filter'])],
  ['address', new Set(['url', 'uri', 'urls', 'endpoint', 'host', 'hostname', 'domain', 'webhook', 'website', 'link'])],
  ['path', new Set(['path', 'paths', 'file', 'filepath', 'filename', 'folder', 'directory', 'dir', 'files'])],
  ['amount', new Set(['amount', 'price', 'cost', 'budget', 'payment', 'fee', 'total'])],
  ['recipient', new Set(['to', 'cc', 'bcc', 'recipient', 'recipients', 'email', 'emails', 'phone', 'channel'])],
];

const NO_VALUE = /^(?:id|uid|slug|type|index)$/;
// Patterns say which of several addresses or paths are meant, and name none.
const PATTERN = /^\s*(?:reg(?:ular )?ex\w*|glob|patterns?)\b/i;

const signalOf = (name: string, schema: Json): ArgumentSignal | null => {
  if (typeof schema['format'] === 'string' && /^(uri|url|iri|hostname)/.test(schema['format'])) return 'address';
  const words = identifierWords(name);
  const whole = words.join('');
  if (NO_VALUE.test(words.at(-1) ?? '') || schema['type'] === 'boolean') return null;
  if (PATTERN.test(String(schema['description'] ?? ''))) return null;
  const numeric = schema['type'] === 'number' || schema['type'] === 'integer';
  return (
    SIGNALS.filter(([signal]) => !numeric || signal === 'amount').find(
      ([, known]) => known.has(whole) || words.some((word) => known.has(word)),
    )?.[0] ?? null
  );
};

/** The parameters of a tool from its input schema, in the schema's order. Never throws, whatever the schema is. */
export const parametersOf = (schema: JsonSchema): Parameter[] => {
  const root = resolved(schema, schema);
  const properties = isObject(root['properties']) ? root['properties'] : {};
  const required = new Set(Array.isArray(root['required']) ? root['required'] : []);
  return Object.entries(properties).map(([name, raw]) => {
    const property = resolved(schema, raw);
    const description = property['description'];
    return {
      name,
      type: typeOf(schema, raw),
      required: required.has(name),
      description: typeof description === 'string' ? description : '',
      signal: signalOf(name, property),
    };
  });
};
