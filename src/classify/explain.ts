import { CATEGORIES, EFFECTS } from '#model/words.ts';
import type { Evidence } from '#model/verdict.ts';
import { toEvidence, type Observation } from './observe.ts';
import type { Judgement } from './weigh.ts';
import { OUTCOMES } from './weights.ts';

type Weighed = { weight: number; evidence: Evidence[]; learned: boolean };

// Enough to see why, few enough to read.
const MOST = 8;
const LEAST = 0.15;

/** The observations that decided, the weightiest first. Learned figures about the same words count as one. */
export const explain = (
  observations: readonly Observation[],
  judgement: Judgement,
  weights: Float64Array,
): Evidence[] => {
  const { category, runnerUp, found } = judgement;
  const chosen = CATEGORIES.indexOf(category);
  const next = CATEGORIES.indexOf(runnerUp);
  const outcomes = found.map((effect) => CATEGORIES.length + EFFECTS.indexOf(effect));
  const groups = new Map<string, Weighed>();
  const figure = (place: number, outcome: number) => weights[place * OUTCOMES + outcome] ?? 0;
  const count = (key: string, weight: number, evidence: () => Evidence[], learned: boolean) => {
    const group = groups.get(key);
    if (group) group.weight += weight;
    else groups.set(key, { weight, evidence: evidence(), learned });
  };
  for (const observation of observations) {
    const { place, rule, field, quote } = observation;
    const speaks = rule === undefined || rule.claims.category === undefined || rule.claims.category === category;
    const forCategory = speaks ? figure(place, chosen) - figure(place, next) : 0;
    const forEffects = outcomes.map((outcome) => figure(place, outcome));
    if (rule) {
      const agrees = rule.claims.category === category || rule.claims.effects?.some((effect) => found.includes(effect));
      if (agrees)
        count(`r ${rule.id}`, Math.max(LEAST, forCategory, ...forEffects), () => toEvidence(observation, {}), false);
      continue;
    }
    if (forCategory > 0) count(`c ${field} ${quote}`, forCategory, () => toEvidence(observation, { category }), true);
    for (const [index, weight] of forEffects.entries()) {
      const effect = found[index];
      if (effect && weight > 0)
        count(
          `${effect} ${field} ${quote}`,
          weight,
          () => toEvidence(observation, { category, effects: [effect] }),
          true,
        );
    }
  }
  return [...groups.values()]
    .filter(({ weight }) => weight >= LEAST)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .flatMap(({ evidence }) => evidence);
};
