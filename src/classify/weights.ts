import { CATEGORIES, EFFECTS } from '#model/words.ts';
import table from './weights.json' with { type: 'json' };

/** How many figures an observation has: one for each category, then one for each effect. */
export const OUTCOMES = CATEGORIES.length + EFFECTS.length;

const keys = table.keys.split('\n');

/** The place of each observation in the table. */
export const PLACES: ReadonlyMap<string, number> = new Map(keys.map((key, place) => [key, place]));

// Two characters hold a figure from -4,608 to 4,607 thousandths: small in the browser and quick to read.
const RADIX = 96;
const read = (text: string): Float64Array => {
  const figures = new Float64Array(text.length / 2);
  for (let place = 0; place < figures.length; place++)
    figures[place] =
      ((text.charCodeAt(place * 2) - 32) * RADIX + (text.charCodeAt(place * 2 + 1) - 32) - (RADIX * RADIX) / 2) / 500;
  return figures;
};

/** The figures of all observations, one after another; the first row is what holds before anything is observed. */
export const WEIGHTS: Float64Array = read(table.weights);

/** Changes with every fit. */
export const VERSION: string = table.version;

/** Where each step of confidence begins, as probability of the category. */
export const THRESHOLDS: { high: number; medium: number; danger: number; effects: number[] } = table.thresholds;
