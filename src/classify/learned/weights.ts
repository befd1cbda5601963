import { CATEGORIES, EFFECTS } from '#model/words.ts';
import table from './weights.json' with { type: 'json' };

/** How many figures an observation has: one for each category, then one for each effect. */
export const OUTCOMES = CATEGORIES.length + EFFECTS.length;

const keys = table.keys.split('\n');

/** Places in the table by kind of observation and by what was seen. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Groups keys such as `l:delete` by what stands before the colon. */
function toPlaces(list: readonly string[]): Places {
  const groups = new Map<string, Map<string, number>>();
  for (const [place, key] of list.entries()) {
    const colon = key.indexOf(':');
    const kind = key.slice(0, Math.max(0, colon));
    const group = groups.get(kind) ?? new Map<string, number>();
    groups.set(kind, group.set(key.slice(colon + 1), place));
  }
  return groups;
}

/** The place of each observation in the table. */
export const PLACES: Places = toPlaces(keys);

// Two characters hold a figure from -4,608 to 4,607 thousandths: small in the browser and quick to read.
const RADIX = 96;

function read(text: string): Float64Array {
  const figures = new Float64Array(text.length / 2);
  for (let place = 0; place < figures.length; place++)
    figures[place] =
      ((text.charCodeAt(place * 2) - 32) * RADIX + (text.charCodeAt(place * 2 + 1) - 32) - (RADIX * RADIX) / 2) / 500;
  return figures;
}

/** The figures of all observations, one after another; the first row is what holds before anything is observed. */
export const WEIGHTS: Float64Array = read(table.weights);

/** Changes with every fit. */
export const VERSION: string = table.version;

/** Where each step of confidence begins, as probability of the category. */
export const THRESHOLDS: { high: number; medium: number; danger: number; effects: number[] } = table.thresholds;
