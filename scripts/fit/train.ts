import type { Rule } from '#classify/define-rule.ts';
import { OUTCOMES } from '#classify/learned/weights.ts';
import { CATEGORIES, EFFECTS } from '#model/words.ts';
import { fittedRules, type Example } from './example.ts';
import { penaltyOf, priorOf } from './prior.ts';
import { fitSoftmax } from './softmax-fit.ts';
import { decided, halvesOf, taught } from './taught.ts';

/** Weights for observations. */
export type Table = { keys: string[]; weights: Float64Array };

/** What is told apart: how many classes, which of them an example has, and what rules say of them. */
type Question = {
  depth: number;
  classOf: (example: Example) => number;
  claims: (rule: Rule, rank: number) => boolean;
  spares: (rule: Rule) => boolean;
};

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

  const fit = (used: typeof observed, { depth, classOf, claims, spares }: Question) =>
    fitSoftmax({
      rows: used.map(({ row }) => row),
      classes: used.map(({ example }) => classOf(example)),
      importance: used.map(({ example }) => example.importance),
      width,
      depth,
      penalty,
      prior: priorOf(width, depth, claims, spares),
    });

  const weights = new Float64Array(width * OUTCOMES);
  const categories = fit(observed, {
    depth: CATEGORIES.length,
    classOf: ({ category }) => CATEGORIES.indexOf(category),
    claims: (rule, rank) => rule.claims.category === CATEGORIES[rank],
    spares: () => false,
  });
  for (let feature = 0; feature < width; feature++)
    for (let rank = 0; rank < CATEGORIES.length; rank++)
      weights[feature * OUTCOMES + rank] = categories[feature * CATEGORIES.length + rank] ?? 0;

  for (const [rank, effect] of EFFECTS.entries()) {
    const undisputed = observed.filter(({ example }) => !example.disputed.includes(effect));
    const effects = fit(undisputed, {
      depth: 2,
      classOf: (example) => (example.effects.includes(effect) ? 1 : 0),
      claims: (rule, has) => has === 1 && (rule.claims.effects?.includes(effect) ?? false),
      spares: (rule) => rule.spares?.includes(effect) ?? false,
    });
    for (let feature = 0; feature < width; feature++)
      weights[feature * OUTCOMES + CATEGORIES.length + rank] =
        (effects[feature * 2 + 1] ?? 0) - (effects[feature * 2] ?? 0);
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
