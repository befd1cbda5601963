import type { Definition } from '../reading/definition.ts';
import type { Spot } from '#model/verdict.ts';
import { features } from './features.ts';
import { OUTCOMES, WEIGHT_INDEX, WEIGHTS } from './weights.ts';

// Below this, a word by itself hardly moves a verdict.
const NOTABLE = 0.3;

/** The words of a definition with a notable learned weight. */
export function learnedFrom(definition: Definition): Spot[] {
  const found = new Map<string, Spot>();
  features(definition, (kind, key, field, quote) => {
    const row = WEIGHT_INDEX.get(kind)?.get(key);
    if (row === undefined || key.endsWith('-')) return;
    const weights = WEIGHTS.subarray(row * OUTCOMES, (row + 1) * OUTCOMES);
    if (weights.some((weight) => weight > NOTABLE)) found.set(`${field} ${quote}`, { field, quote });
  });
  return [...found.values()];
}
