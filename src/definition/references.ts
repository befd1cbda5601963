import { isObject } from '#model/object.ts';
import { pointerToken } from './field.ts';

/** A part of a schema with where it stands: a JSON Pointer without its leading slash. */
export type Part = { raw: Record<string, unknown>; field: string };

/** Why a part of a schema was not read: it lies too deep, comes after too many parts or values, or stands elsewhere. */
export type Unread = { field: string; why: 'deep' | 'many' | 'values' | 'elsewhere' };

/** How much of a definition may still be read, and what was not. */
export type Reading = { root: Part; left: number; unread: Unread[] };

/** What is told of what was not read. */
const TOLD = 10;

// The largest input schema known, of 6,600 published ones, has 315 parts and is 16 deep.
const MOST_PARTS = 10_000;

/** Begins to read a schema. `field` is where the schema itself stands. */
export function beginReading(schema: Record<string, unknown>, field: string): Reading {
  return { root: { raw: schema, field }, left: MOST_PARTS, unread: [] };
}

/** Takes one part off what may still be read; false where nothing is left, which is noted. */
export function mayRead(reading: Reading, field: string): boolean {
  if (reading.left > 0) {
    reading.left--;
    return true;
  }
  note(reading, field, 'many');
  return false;
}

/** Notes what was not read, once for each reason where there is much of it. */
export function note({ unread }: Reading, field: string, why: Unread['why']): void {
  if (unread.length < TOLD && !unread.some((other) => other.field === field || (other.why === why && why === 'many')))
    unread.push({ field, why });
}

/** Whether a schema is not all that holds for its value. */
export function refers({ raw }: Part): boolean {
  return '$ref' in raw || 'allOf' in raw || '$dynamicRef' in raw || '$recursiveRef' in raw;
}

/** The schemas that all hold for one value: a schema itself, what it refers to and its `allOf`, its own words first. */
export function conjoined(reading: Reading, own: Part): Part[] {
  if (!refers(own)) return [own];
  const seen = new Set<unknown>([own.raw]);
  const parts = [own];
  for (let index = 0; index < parts.length; index++)
    for (const part of named(reading, parts[index] as Part)) {
      if (seen.has(part.raw)) continue;
      if (!mayRead(reading, part.field)) return parts;
      seen.add(part.raw);
      parts.push(part);
    }
  return parts;
}

/** The first value that the parts have for a keyword, with the part that has it. */
export function firstOf(parts: readonly Part[], key: string): { value: unknown; field: string } | undefined {
  for (const { raw, field } of parts) if (Object.hasOwn(raw, key)) return { value: raw[key], field };
  return undefined;
}

const REFERENCES = ['$ref', '$dynamicRef', '$recursiveRef'];

function named(reading: Reading, { raw, field }: Part): Part[] {
  const parts: Part[] = [];
  for (const key of REFERENCES) {
    const reference = Object.hasOwn(raw, key) ? raw[key] : undefined;
    if (typeof reference !== 'string') continue;
    const target = pointed(reading.root, reference);
    if (target) parts.push(target);
    else if (target === undefined) note(reading, `${field}/${key}`, 'elsewhere');
  }
  const all = Object.hasOwn(raw, 'allOf') ? raw['allOf'] : undefined;
  if (Array.isArray(all))
    for (const [index, part] of all.entries())
      if (isObject(part)) parts.push({ raw: part, field: `${field}/allOf/${index}` });
  return parts;
}

/** What a reference leads to: nothing to read where it is no object, `undefined` where it leads out of the definition. */
function pointed(root: Part, reference: string): Part | null | undefined {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined;
  let { field } = root;
  let value: unknown = root.raw;
  for (const token of reference.split('/').slice(1)) {
    const key = decoded(token).replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
    field = `${field}/${pointerToken(key)}`;
  }
  return isObject(value) ? { raw: value, field } : null;
}

// A pointer in an address writes some characters as `%20`; a lone `%` stands for itself.
function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
