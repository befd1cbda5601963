import { isObject } from '#model/object.ts';
import { pointerToken } from './field.ts';
import { mayRead, note, type Part, type Reading } from './references.ts';
import { NO_TYPES, type Facts, type Shape } from './schema-facts.ts';

/** Adds what a part says itself; what was said before counts. Gives the types that it implies where it names none. */
export function addKeywords(reading: Reading, facts: Facts, shape: Shape, { raw, field }: Part): readonly string[] {
  let implied = NO_TYPES;
  for (const key in raw) {
    const value = raw[key];
    switch (key) {
      case 'type':
        if (shape.types.length === 0) shape.types = typesOf(value);
        break;
      case 'description':
        if (typeof value === 'string') facts.description ??= { value, field: `${field}/${key}` };
        break;
      case 'format':
        if (typeof value === 'string') facts.format ||= value;
        break;
      case 'maxLength':
        if (typeof value === 'number') shape.maxLength ??= value;
        break;
      case 'default':
        facts.default ??= value;
        break;
      case 'required':
        shape.required = withNames(reading, shape.required, value, `${field}/${key}`);
        break;
      case 'const':
        shape.closed = true;
        implied = addValues(reading, facts, [value], field);
        break;
      case 'enum':
        if (!Array.isArray(value)) break;
        shape.closed = true;
        implied = addValues(reading, facts, value, field);
        break;
      case 'properties':
        if (!isObject(value)) break;
        implied = OBJECT;
        addProperties(reading, facts, value, `${field}/${key}`);
        break;
      default:
        if (!LISTS.has(key) && !FREE.has(key)) break;
        if (LISTS.has(key) && implied.length === 0) implied = ARRAY;
        addItems(reading, facts, value, `${field}/${key}`);
    }
  }
  return implied;
}

const OBJECT = ['object'];
const ARRAY = ['array'];

// Tools mostly say one type, and lists of one need not be made anew.
const SINGLE = new Map(
  ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'].map((type) => [type, [type]]),
);

function typesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return SINGLE.get(value) ?? [value];
  return Array.isArray(value) ? value.filter((type) => typeof type === 'string') : NO_TYPES;
}

function withNames(reading: Reading, before: ReadonlySet<string>, names: unknown, field: string): ReadonlySet<string> {
  if (!Array.isArray(names)) return before;
  const required = new Set(before);
  for (const name of names) {
    if (!mayRead(reading, field)) break;
    if (typeof name === 'string') required.add(name);
  }
  return required;
}

// The longest list known of a published tool, of currencies, has fewer than 200.
const MOST_VALUES = 1_000;

/** Adds values, and gives the types that they are of. */
function addValues(reading: Reading, { values }: Facts, listed: readonly unknown[], field: string): string[] {
  const types = new Set<string>();
  for (const value of listed) {
    types.add(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
    if (values.length >= MOST_VALUES) {
      note(reading, field, 'values');
      break;
    }
    values.push({ value, field });
  }
  return [...types];
}

function addProperties(reading: Reading, facts: Facts, named: Part['raw'], container: string): void {
  const properties = (facts.properties ??= new Map<string, { container: string; sources: Part[] }>());
  for (const name in named) {
    if (!mayRead(reading, container)) return;
    const own = named[name];
    if (own === false) continue;
    const source = { raw: isObject(own) ? own : {}, field: `${container}/${pointerToken(name)}` };
    const known = properties.get(name);
    if (known) known.sources.push(source);
    else properties.set(name, { container, sources: [source] });
  }
}

const LISTS = new Set(['items', 'prefixItems', 'additionalItems', 'contains', 'unevaluatedItems']);
// What is named by a pattern, or may be called anything, is no argument that could be named.
const FREE = new Set(['additionalProperties', 'unevaluatedProperties', 'patternProperties']);

/** Adds a schema, or those of a list or under patterns. */
function addItems(reading: Reading, facts: Facts, own: unknown, field: string): void {
  if (typeof own !== 'object' || own === null) return;
  const items = (facts.items ??= []);
  const many = Array.isArray(own) || field.endsWith('/patternProperties');
  for (const [key, raw] of many ? Object.entries(own) : [['', own] as const]) {
    if (!mayRead(reading, field)) return;
    if (isObject(raw)) items.push({ raw, field: key === '' ? field : `${field}/${pointerToken(key)}` });
  }
}
