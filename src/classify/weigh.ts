import { CATEGORIES, EFFECTS, type Category, type Effect } from '#model/words.ts';
import { sigmoid, softmax } from './logistic.ts';
import type { Observation } from './observe.ts';
import { OUTCOMES } from './weights.ts';

/** Where the steps begin that turn probabilities into words. */
export type Thresholds = { high: number; medium: number; danger: number; effects: number[] };

/** What the weighing says: a probability for each category and for each effect. */
export type Judgement = {
  categories: number[];
  effects: number[];
  category: Category;
  runnerUp: Category;
  found: Effect[];
};

/** How much an author's word counts that the tool writes, and that it destroys. */
export type Claimed = { writes: boolean; destroys: boolean };
const WRITES = 1.5;
const DESTROYS = 1;

/**
 * Weighs what was observed: the figures of all observations are added up for each category and each effect,
 * and the sums are turned into probabilities. The only place where a verdict is decided.
 */
export const weigh = (
  observations: readonly Observation[],
  weights: Float64Array,
  thresholds: Thresholds,
  claimed: Claimed = { writes: false, destroys: false },
): Judgement => {
  const sums = Array.from(weights.subarray(0, OUTCOMES));
  for (const { place } of observations) {
    const row = place * OUTCOMES;
    for (let outcome = 0; outcome < OUTCOMES; outcome++)
      sums[outcome] = (sums[outcome] as number) + (weights[row + outcome] as number);
  }
  // The author's word moves Write and Execute alike, so that it can raise and never lower.
  if (claimed.writes) for (const outcome of [2, 3]) sums[outcome] = (sums[outcome] ?? 0) + WRITES;
  if (claimed.destroys) sums[CATEGORIES.length] = (sums[CATEGORIES.length] ?? 0) + DESTROYS;
  const categories = softmax(sums.slice(0, CATEGORIES.length));
  const effects = sums.slice(CATEGORIES.length).map(sigmoid);
  const ranked = CATEGORIES.map((category, rank) => ({ category, probability: categories[rank] ?? 0 })).toSorted(
    (a, b) => b.probability - a.probability,
  );
  const found = EFFECTS.filter((_, rank) => (effects[rank] ?? 0) >= (thresholds.effects[rank] ?? 0.5));
  return {
    categories,
    effects,
    category: ranked[0]?.category ?? 'other',
    runnerUp: ranked[1]?.category ?? 'read',
    found,
  };
};
