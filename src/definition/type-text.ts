import { isObject } from '#model/object.ts';
import type { JsonSchema } from '#model/tool.ts';
import type { Parameter } from './parameters.ts';
import { beginReading, conjoined, firstOf, type Part, type Reading } from './references.ts';

const DEPTH = 5;
const MOST_SHOWN = 6;

/** What a parameter may be, as people write it: `"list" | "delete"`, `array of string`, `string | null`. */
export function typeText(inputSchema: JsonSchema, { sources }: Parameter): string {
  return oneOf(beginReading(inputSchema, 'inputSchema'), sources, 0);
}

function oneOf(reading: Reading, choices: readonly Part[], depth: number): string {
  return [...new Set(choices.slice(0, MOST_SHOWN).map((choice) => textOf(reading, choice, depth)))].join(' | ');
}

function textOf(reading: Reading, own: Part, depth: number): string {
  if (depth >= DEPTH) return '…';
  const parts = conjoined(reading, own);
  const [values, only] = [firstOf(parts, 'enum')?.value, firstOf(parts, 'const')];
  if (Array.isArray(values)) {
    const shown = values.slice(0, MOST_SHOWN).map(valueText).join(' | ');
    return values.length > MOST_SHOWN ? `${shown} | ${values.length - MOST_SHOWN} more` : shown;
  }
  if (only) return valueText(only.value);
  for (const key of ['anyOf', 'oneOf']) {
    const choices = firstOf(parts, key);
    if (Array.isArray(choices?.value) && choices.value.length > 0)
      return oneOf(reading, partsOf(choices.value, `${choices.field}/${key}`), depth + 1);
  }
  const type = firstOf(parts, 'type')?.value;
  const plain = Array.isArray(type) ? type.filter((word) => typeof word === 'string').join(' | ') : type;
  const items = firstOf(parts, 'items');
  if (plain === 'array' && isObject(items?.value))
    return `array of ${textOf(reading, { raw: items.value, field: `${items.field}/items` }, depth + 1)}`;
  if (typeof plain === 'string' && plain !== '') return plain;
  return isObject(firstOf(parts, 'properties')?.value) ? 'object' : 'any';
}

function partsOf(choices: readonly unknown[], field: string): Part[] {
  return choices
    .slice(0, MOST_SHOWN)
    .map((raw, index) => ({ raw: isObject(raw) ? raw : {}, field: `${field}/${index}` }));
}

// A list or an object may nest without end.
function valueText(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return JSON.stringify(value);
}
