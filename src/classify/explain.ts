import { CATEGORIES, EFFECTS } from '#model/words.ts';
import type { Evidence } from '#model/verdict.ts';
import type { Rule } from './define-rule.ts';
import { toEvidence, type Observation } from './observe.ts';
import type { Judgement } from './weigh.ts';
import { OUTCOMES } from './weights.ts';

/** A group of observations about the same words, under the first of them. */
type Weighed = { outcome: number; observation: Observation; weight: number; more: Weighed | undefined };

// Enough to see why, few enough to read.
const MOST = 8;
const LEAST = 0.15;
// Stands for the category among the outcomes that words speak for.
const CATEGORY = -1;

const ruleSpeaks = ({ claims }: Rule, { category, found }: Judgement) =>
  claims.category === category || (claims.effects?.some((effect) => found.includes(effect)) ?? false);

/** Learned figures about the same words of the same field, for the same outcome, are added up. */
const count = (
  groups: Weighed[],
  byQuote: Map<string, Weighed>,
  observation: Observation,
  outcome: number,
  weight: number,
) => {
  const first = byQuote.get(observation.quote);
  for (let group = first; group; group = group.more)
    if (group.outcome === outcome && group.observation.field === observation.field) {
      group.weight += weight;
      return;
    }
  const group: Weighed = { outcome, observation, weight, more: first };
  byQuote.set(observation.quote, group);
  groups.push(group);
};

const evidenceOf = ({ outcome, observation }: Weighed, { category }: Judgement): Evidence[] => {
  const effect = EFFECTS[outcome - CATEGORIES.length];
  return toEvidence(observation, effect ? { category, effects: [effect] } : { category });
};

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
  const groups: Weighed[] = [];
  const byQuote = new Map<string, Weighed>();
  for (const observation of observations) {
    const { place, rule } = observation;
    const row = place * OUTCOMES;
    const forCategory = (weights[row + chosen] ?? 0) - (weights[row + next] ?? 0);
    if (rule) {
      if (!ruleSpeaks(rule, judgement)) continue;
      const other = rule.claims.category !== undefined && rule.claims.category !== category;
      let weight = Math.max(LEAST, other ? 0 : forCategory);
      for (const outcome of outcomes) weight = Math.max(weight, weights[row + outcome] ?? 0);
      groups.push({ outcome: CATEGORY, observation, weight, more: undefined });
      continue;
    }
    if (forCategory > 0) count(groups, byQuote, observation, CATEGORY, forCategory);
    for (const outcome of outcomes) {
      const weight = weights[row + outcome] ?? 0;
      if (weight > 0) count(groups, byQuote, observation, outcome, weight);
    }
  }
  const weightiest = groups.filter(({ weight }) => weight >= LEAST).sort((a, b) => b.weight - a.weight);
  const evidence: Evidence[] = [];
  for (let index = 0; index < weightiest.length && index < MOST; index++)
    evidence.push(...evidenceOf(weightiest[index] as Weighed, judgement));
  return evidence;
};
