import { CATEGORIES, EFFECTS } from '#model/words.ts';
import table from './weights.json' with { type: 'json' };

/** How many weights an observation has: one for each category, then one for each effect. */
export const OUTCOMES = CATEGORIES.length + EFFECTS.length;

const keys = table.keys.split('\n');

/** Rows of the table by kind of observation and by what was seen. */
type WeightIndex = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Groups keys such as `l:delete` by what stands before the colon. */
function indexOf(list: readonly string[]): WeightIndex {
  const groups = new Map<string, Map<string, number>>();
  for (const [row, key] of list.entries()) {
    const colon = key.indexOf(':');
    const kind = key.slice(0, Math.max(0, colon));
    const group = groups.get(kind) ?? new Map<string, number>();
    groups.set(kind, group.set(key.slice(colon + 1), row));
  }
  return groups;
}

/** The row of each observation in the table. */
export const WEIGHT_INDEX: WeightIndex = indexOf(keys);

/** Every word that a row is about, alone or with another. */
export const WEIGHED_WORDS: ReadonlySet<string> = new Set(
  Array.from(WEIGHT_INDEX.values(), (group) => [...group.keys()].flatMap((key) => [key, ...halves(key)])).flat(),
);

/** How many rows the table has. */
export const ROWS = keys.length;

// Two characters hold a weight from -4,608 to 4,607 two-thousandths: small in the browser and quick to read.
const RADIX = 96;

function read(text: string): Float64Array {
  const weights = new Float64Array(text.length / 2);
  for (let at = 0; at < weights.length; at++)
    weights[at] =
      ((text.charCodeAt(at * 2) - 32) * RADIX + (text.charCodeAt(at * 2 + 1) - 32) - (RADIX * RADIX) / 2) / 500;
  return weights;
}

/** The weights of all observations, row after row; the first row is what holds before anything is observed. */
export const WEIGHTS: Float64Array = read(table.weights);

/** Changes with every fit. */
export const VERSION: string = table.version;

/** Where each step of confidence begins, as probability of the category. */
export const THRESHOLDS: { high: number; medium: number; danger: number; effects: number[] } = table.thresholds;

function halves(key: string): string[] {
  const space = key.indexOf(' ');
  return space < 0 ? [] : [key.slice(0, space), key.slice(space + 1)];
}
