import type { Definition } from '../reading/definition.ts';
import type { Spot } from '#model/verdict.ts';
import { features } from './features.ts';
import { OUTCOMES, PLACES, WEIGHTS } from './weights.ts';

// Below this, a word by itself hardly moves a verdict.
const NOTABLE = 0.3;

/** The words of a definition with a notable learned weight. */
export function learnedFrom(definition: Definition): Spot[] {
  const found = new Map<string, Spot>();
  features(definition, (kind, key, field, quote) => {
    const place = PLACES.get(kind)?.get(key);
    if (place === undefined || key.endsWith('-')) return;
    const figures = WEIGHTS.subarray(place * OUTCOMES, (place + 1) * OUTCOMES);
    if (figures.some((figure) => figure > NOTABLE)) found.set(`${field} ${quote}`, { field, quote });
  });
  return [...found.values()];
}
