import { confidenceOf } from '#classify/confidence.ts';
import type { Thresholds } from '#classify/weigh.ts';
import { EFFECTS } from '#model/words.ts';
import type { HeldOut } from '../fit/cross-validate.ts';
import type { Judged } from '../fit/evaluate.ts';

/** What the model that never saw a tool's owner says, in words. */
export const inWords =
  (thresholds: Thresholds) =>
  ({ example, judgement, probability }: HeldOut): Judged => ({
    server: example.origin,
    tool: example.tool.name,
    label: example.category,
    effects: example.effects,
    disputed: example.disputed,
    sure: example.sure,
    category: judgement.category,
    found: EFFECTS.filter((_, rank) => (judgement.effects[rank] ?? 0) >= (thresholds.effects[rank] ?? 0.5)),
    confidence: confidenceOf(judgement, thresholds),
    probability,
  });

const STEPS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001];

/** For bands of probability, how often verdicts of that probability are right. */
export const calibration = (judged: readonly Judged[]) =>
  STEPS.slice(1).map((to, index) => {
    const from = STEPS[index] ?? 0;
    const band = judged.filter(({ probability }) => probability >= from && probability < to);
    const right = band.filter(({ label, category }) => label === category).length;
    return { from, to: Math.min(1, to), tools: band.length, right: band.length === 0 ? null : right / band.length };
  });
