import { CATEGORIES, CONFIDENCES, EFFECTS, type Confidence } from '#model/words.ts';
import type { Judgement, Thresholds } from './weigh.ts';

/** How likely it is that a harmless verdict hides a run, a deletion, a payment or code. */
export function dangerOf({ categories, effects }: Judgement): number {
  return Math.max(
    categories[CATEGORIES.indexOf('execute')] ?? 0,
    ...(['destructive', 'financial', 'code'] as const).map((effect) => effects[EFFECTS.indexOf(effect)] ?? 0),
  );
}

/** How sure a judgement is. Calling something harmless needs more than calling it dangerous. */
export function confidenceOf(judgement: Judgement, { high, medium, danger }: Thresholds): Confidence {
  const probability = Math.max(...judgement.categories);
  const harmless = judgement.category === 'read' || judgement.category === 'other';
  if (harmless && dangerOf(judgement) > danger) return 'low';
  return probability >= high ? 'high' : probability >= medium ? 'medium' : 'low';
}

/** A confidence, lowered to another where it is higher. */
export function atMost(most: Confidence, confidence: Confidence): Confidence {
  return CONFIDENCES.indexOf(confidence) > CONFIDENCES.indexOf(most) ? most : confidence;
}
