import type { Thresholds } from '#classify/judging/weigh.ts';
import { EFFECTS } from '#model/words.ts';
import type { HeldOut } from './cross-validate.ts';
import { measure } from '#catalogue/evaluate.ts';

// Aim above what is promised, because tools of other servers differ from these.
const HIGH_RIGHT = 0.991;
const MEDIUM_RIGHT = 0.9;
const DANGER_MISSED = 0.003;

// A lower threshold finds more; once both precision and recall reach this, none higher is tried.
const EFFECT_RIGHT = 0.88;

/** Chooses where confidence steps and effects begin, from tools whose owners the model never saw. */
export function chooseThresholds(held: readonly HeldOut[]): Thresholds {
  const dangerous = held.filter(
    ({ example }) =>
      example.sure &&
      (example.category === 'execute' ||
        example.effects.some((effect) => ['destructive', 'financial', 'code'].includes(effect))),
  );
  const missed = (danger: number) =>
    dangerous.filter(
      (one) => (one.judgement.category === 'read' || one.judgement.category === 'other') && one.danger <= danger,
    ).length / dangerous.length;
  let danger = 0.5;
  while (danger > 0.005 && missed(danger) > DANGER_MISSED) danger *= 0.9;
  const open = held.filter(
    (one) => !((one.judgement.category === 'read' || one.judgement.category === 'other') && one.danger > danger),
  );
  return {
    high: Number(from(open, HIGH_RIGHT).toFixed(4)),
    medium: Number(Math.min(from(open, MEDIUM_RIGHT), 0.75).toFixed(4)),
    danger: Number(danger.toFixed(4)),
    effects: EFFECTS.map((_, rank) => best(held, rank)),
  };
}

function right({ example, judgement }: HeldOut) {
  return example.category === judgement.category;
}

/** The least probability from which on verdicts are right often enough. */
function from(held: readonly HeldOut[], share: number): number {
  const sorted = held.toSorted((a, b) => b.probability - a.probability);
  let hits = 0;
  let best = 0.99;
  for (const [index, one] of sorted.entries()) {
    if (right(one)) hits++;
    if (index >= 50 && hits / (index + 1) >= share) best = one.probability;
  }
  return best;
}

/** The least probability from which on an effect is claimed rightly often enough, judged by labels that are sure. */
function best(held: readonly HeldOut[], rank: number): number {
  const effect = EFFECTS[rank];
  if (!effect) return 0.5;
  const known = held.filter(({ example }) => example.sure && !example.disputed.includes(effect));
  const wanted = known.filter(({ example }) => example.effects.includes(effect)).length;
  let found = { threshold: 0.5, least: 0 };
  for (let step = 20; step <= 75; step++) {
    const threshold = step / 100;
    const claimed = known.filter(({ judgement }) => (judgement.effects[rank] ?? 0) >= threshold);
    const hits = claimed.filter(({ example }) => example.effects.includes(effect)).length;
    const { precision, recall } = measure(hits, claimed.length, wanted);
    const least = Math.min(precision, recall);
    if (least > found.least) found = { threshold, least };
    if (least >= EFFECT_RIGHT) break;
  }
  return found.threshold;
}
