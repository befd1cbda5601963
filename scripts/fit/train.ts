import { OUTCOMES } from '#classify/learned/weights.ts';
import { CATEGORIES, EFFECTS } from '#model/words.ts';
import { fittedRules, type Example } from './example.ts';
import { fitLogistic } from './logistic-fit.ts';
import { categoryPrior, effectPrior, penaltyOf } from './prior.ts';
import { fitSoftmax } from './softmax-fit.ts';
import { decided, halvesOf, taught } from './taught.ts';

/** Weights for observations. */
export type Table = { keys: string[]; weights: Float64Array };

/** Fits weights for every observation, the first being what holds before anything is observed. */
export function train(labelled: readonly Example[]): Table {
  const learnt = [...labelled, ...taught()];
  const keys = sharedKeys(learnt);
  const width = keys.length;
  const features = new Map(keys.map((key, feature) => [key, feature]));
  const observed = [...learnt, ...decided(), ...labelled.flatMap(halvesOf)].map((example) => ({
    example,
    row: [0, ...example.keys.flatMap((key) => features.get(key) ?? [])],
  }));
  const penalty = Float64Array.from(keys, penaltyOf);

  const weights = new Float64Array(width * OUTCOMES);
  const categories = fitSoftmax({
    rows: observed.map(({ row }) => row),
    classes: observed.map(({ example }) => CATEGORIES.indexOf(example.category)),
    importance: observed.map(({ example }) => example.importance),
    width,
    depth: CATEGORIES.length,
    penalty,
    prior: categoryPrior(width),
  });
  for (let feature = 0; feature < width; feature++)
    for (let rank = 0; rank < CATEGORIES.length; rank++)
      weights[feature * OUTCOMES + rank] = categories[feature * CATEGORIES.length + rank] ?? 0;

  // Of two classes one weight is enough, and a weight that stands for two is held half as much.
  const halved = penalty.map((value) => value / 2);
  for (const [rank, effect] of EFFECTS.entries()) {
    const undisputed = observed.filter(({ example }) => !example.disputed.includes(effect));
    const effects = fitLogistic({
      rows: undisputed.map(({ row }) => row),
      classes: undisputed.map(({ example }) => (example.effects.includes(effect) ? 1 : 0)),
      importance: undisputed.map(({ example }) => example.importance),
      width,
      penalty: halved,
      prior: effectPrior(width, effect),
    });
    for (let feature = 0; feature < width; feature++)
      weights[feature * OUTCOMES + CATEGORIES.length + rank] = effects[feature] ?? 0;
  }
  return { keys, weights };
}

/** Observations that at least two owners share: what only one uses says nothing about others. */
function sharedKeys(examples: readonly Example[]): string[] {
  const owners = new Map<string, string | true>();
  for (const { keys, owner } of examples)
    for (const key of keys) {
      const known = owners.get(key);
      if (known === undefined) owners.set(key, owner);
      else if (known !== owner) owners.set(key, true);
    }
  const learned = [...owners].filter(([key, owner]) => owner === true && !key.startsWith('r:')).map(([key]) => key);
  return ['', ...fittedRules.map(({ id }) => `r:${id}`), ...learned.toSorted()];
}
