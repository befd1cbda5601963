import { CATEGORIES, EFFECTS } from '#model/words.ts';
import type { Evidence } from '#model/verdict.ts';
import type { Rule } from '../define-rule.ts';
import { addEvidence, LEARNED, type Observation } from './observe.ts';
import { makeTally } from './tally.ts';
import type { Judgement } from './weigh.ts';
import { OUTCOMES } from '../learned/weights.ts';

// Enough to see why, few enough to read.
const MOST = 8;
const LEAST = 0.15;
// Stands for the category among the outcomes that words speak for.
const CATEGORY = -1;

const tally = makeTally();

/** The outcomes of the effects found, in an array kept from call to call. */
const outcomes = new Uint8Array(EFFECTS.length);

/** The observations that decided, the weightiest first. Learned weights about the same words count as one. */
export function explain(observations: readonly Observation[], judgement: Judgement, weights: Float64Array): Evidence[] {
  const { category, runnerUp, found } = judgement;
  const chosen = CATEGORIES.indexOf(category);
  const next = CATEGORIES.indexOf(runnerUp);
  const effects = found.length;
  for (let at = 0; at < effects; at++) outcomes[at] = CATEGORIES.length + EFFECTS.indexOf(found[at] as never);
  tally.clear();
  for (let index = 0; index < observations.length; index++) {
    const observation = observations[index] as Observation;
    const { rule } = observation;
    const row = observation.row * OUTCOMES;
    const forCategory = (weights[row + chosen] as number) - (weights[row + next] as number);
    if (rule) {
      if (!ruleSpeaks(rule, judgement)) continue;
      const other = rule.claims.category !== undefined && rule.claims.category !== category;
      let weight = other ? LEAST : Math.max(LEAST, forCategory);
      for (let at = 0; at < effects; at++) weight = Math.max(weight, weights[row + (outcomes[at] as number)] as number);
      tally.put(observation, CATEGORY, weight);
      continue;
    }
    if (forCategory > 0) tally.add(observation, CATEGORY, forCategory);
    for (let at = 0; at < effects; at++) {
      const outcome = outcomes[at] as number;
      const weight = weights[row + outcome] as number;
      if (weight > 0) tally.add(observation, outcome, weight);
    }
  }
  const evidence: Evidence[] = [];
  const give = (observation: Observation, outcome: number) => {
    const effect = EFFECTS[outcome - CATEGORIES.length];
    addEvidence(observation, effect ? { category, effects: [effect] } : { category }, evidence);
  };
  for (let taken = 0; taken < MOST && tally.take(LEAST, give); taken++);
  return evidence;
}

/** How much of the lead over the runner-up comes from learned words and not from named rules, from 0 to 1. */
export function statisticalShare(
  observations: readonly Observation[],
  { category, runnerUp }: Judgement,
  weights: Float64Array,
): number {
  const [chosen, next] = [CATEGORIES.indexOf(category), CATEGORIES.indexOf(runnerUp)];
  let [learned, named] = [0, 0];
  for (const { row, rule } of observations) {
    const lead = (weights[row * OUTCOMES + chosen] as number) - (weights[row * OUTCOMES + next] as number);
    if (lead > 0 && rule) named += lead;
    else if (lead > 0) learned += lead;
  }
  const all = learned + named;
  return all === 0 ? 0 : Math.round((learned / all) * 100) / 100;
}

/** Named rules before learned words, and no learned word that is quoted from the name of the server. */
export function namedFirst(evidence: readonly Evidence[], title: string | undefined, server: string): Evidence[] {
  const told = evidence.filter(
    ({ rule, field }) => rule !== LEARNED || !(field.startsWith('server/') || (field === 'title' && title === server)),
  );
  return told.toSorted((a, b) => Number(a.rule === LEARNED) - Number(b.rule === LEARNED));
}

/** Whether nothing but learned words speaks for a verdict. */
export function restsOnWords(evidence: readonly Evidence[]): boolean {
  return evidence.every(({ rule }) => rule === LEARNED);
}

function ruleSpeaks({ claims }: Rule, { category, found }: Judgement) {
  return claims.category === category || (claims.effects?.some((effect) => found.includes(effect)) ?? false);
}
