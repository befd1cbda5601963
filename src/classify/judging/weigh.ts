import { CATEGORIES, EFFECTS, type Category, type Effect } from '#model/words.ts';
import { sigmoid, softmax } from './logistic.ts';
import type { Observation } from './observe.ts';
import { OUTCOMES } from '../learned/weights.ts';

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
const ACTING = [CATEGORIES.indexOf('write'), CATEGORIES.indexOf('execute')];
const WRITES = 1.5;
const DESTROYS = 1;

// Used anew in each weighing: making such an array costs more than filling it.
const SCORES = new Float64Array(OUTCOMES);

const NONE = -1;

/**
 * Weighs what was observed: the weights of all observations are added up for each category and each effect,
 * and these scores are turned into probabilities. `../index.ts` has the steps that follow.
 */
export function weigh(
  observations: readonly Observation[],
  weights: Float64Array,
  thresholds: Thresholds,
  claimed: Claimed = { writes: false, destroys: false },
): Judgement {
  for (let outcome = 0; outcome < OUTCOMES; outcome++) SCORES[outcome] = weights[outcome] as number;
  for (const { row: at } of observations) {
    const row = at * OUTCOMES;
    for (let outcome = 0; outcome < OUTCOMES; outcome++)
      SCORES[outcome] = (SCORES[outcome] as number) + (weights[row + outcome] as number);
  }
  // The author's word moves Write and Execute alike, so that it can raise and never lower.
  if (claimed.writes) for (const outcome of ACTING) SCORES[outcome] = (SCORES[outcome] ?? 0) + WRITES;
  if (claimed.destroys) SCORES[CATEGORIES.length] = (SCORES[CATEGORIES.length] ?? 0) + DESTROYS;
  const categories = softmax(CATEGORIES.map((_, rank) => SCORES[rank] ?? 0));
  const effects = EFFECTS.map((_, rank) => sigmoid(SCORES[CATEGORIES.length + rank] ?? 0));
  const first = best(categories, NONE);
  const second = best(categories, first);
  const found = EFFECTS.filter((_, rank) => (effects[rank] ?? 0) >= (thresholds.effects[rank] ?? 0.5));
  return {
    categories,
    effects,
    category: CATEGORIES[first] ?? 'other',
    runnerUp: CATEGORIES[second] ?? 'read',
    found,
  };
}

/** The likeliest category but one; of two as likely, the milder. */
function best(categories: readonly number[], but: number): number {
  let found = NONE;
  for (let rank = 0; rank < categories.length; rank++)
    if (rank !== but && (found === NONE || (categories[rank] ?? 0) > (categories[found] ?? 0))) found = rank;
  return found;
}
