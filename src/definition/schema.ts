import { isObject } from '#model/object.ts';
import { beginReading, note, type Part, type Reading, type Unread } from './references.ts';
import { factsOf } from './schema-branches.ts';
import type { Facts } from './schema-facts.ts';

/** A schema, read: what it says itself, what it refers to and what its branches say are one. */
export type Schema = {
  facts: Facts;
  /** The schemas of which one holds. */
  sources: Part[];
  properties: Property[];
  /** What its items or the values under free keys may be. */
  items: Schema | undefined;
};

/** A property of an object. `container` is the field of the properties that it is one of. */
export type Property = { name: string; container: string; required: boolean; schema: Schema };

/** A schema with what was left out of it. */
export type ReadSchema = { schema: Schema; unread: Unread[] };

// Deeper than any published schema nests its arguments.
const DEEPEST = 24;

/**
 * Reads a schema as far as it goes, level by level, so that what stands on top is read before what lies deep.
 * Never throws, whatever the schema is. `field` is where it stands in the definition.
 */
export function readSchema(raw: unknown, field: string): ReadSchema {
  const own: Part = { raw: isObject(raw) ? raw : {}, field };
  const reading = beginReading(own.raw, field);
  const top = begun(reading, [own], field);
  // What is a part of itself, or of several others, is opened where it stands highest.
  const before = new Set<unknown>();
  let level = [top];
  for (let depth = 1; level.length > 0; depth++) {
    const next: Schema[] = [];
    for (const schema of level) if (hasParts(schema) && isFresh(before, schema)) open(reading, schema, depth, next);
    level = next;
  }
  return { schema: top, unread: reading.unread };
}

function hasParts({ facts: { properties, items } }: Schema): boolean {
  return properties !== undefined || items !== undefined;
}

function isFresh(before: Set<unknown>, { sources }: Schema): boolean {
  const size = before.size;
  for (const { raw } of sources) before.add(raw);
  return before.size > size;
}

function begun(reading: Reading, sources: Part[], field: string): Schema {
  return { facts: factsOf(reading, sources, field), sources, properties: [], items: undefined };
}

/** Reads the parts of a schema, and adds them to those whose own parts come next. */
function open(reading: Reading, schema: Schema, depth: number, next: Schema[]): void {
  const { field, properties, items, required } = schema.facts;
  if (depth > DEEPEST) return note(reading, field, 'deep');
  for (const [name, { container, sources }] of properties ?? []) {
    const part = begun(reading, sources, sources[0]?.field ?? container);
    schema.properties.push({ name, container, required: required.has(name), schema: part });
    next.push(part);
  }
  const first = items?.[0];
  if (!items || !first) return;
  schema.items = begun(reading, items, first.field);
  next.push(schema.items);
}
