import { coherent } from '#classify/judging/coherent.ts';
import { confidenceOf } from '#classify/judging/confidence.ts';
import { settle } from '#classify/judging/settle.ts';
import type { Thresholds } from '#classify/judging/weigh.ts';
import { readDefinition } from '#classify/reading/definition.ts';
import { EFFECTS } from '#model/words.ts';
import type { HeldOut } from '../fit/cross-validate.ts';

/**
 * What a model that never saw the tool says of it in words, from the same thresholds and in the same way as a verdict,
 * guard rails included.
 */
export function decided({ example, judgement }: HeldOut, thresholds: Thresholds) {
  const found = EFFECTS.filter((_, rank) => (judgement.effects[rank] ?? 0) >= (thresholds.effects[rank] ?? 0.5));
  const said = coherent({ ...judgement, found }, thresholds);
  const settled = settle(readDefinition(example.tool, example.server), said).judgement;
  return { category: settled.category, found: settled.found, confidence: confidenceOf(settled, thresholds) };
}
