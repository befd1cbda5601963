import { CATEGORY_TEXT, EFFECTS, type Category, type Effect, type Severity } from '#model/words.ts';
import { series } from '#site/prose/wording.ts';

/** How often claims were right, how much of what was wanted was found, and how much was wanted. */
type Measure = { precision: number; recall: number; f1: number; wanted: number };

/** A class with what was measured of it on the labels and, where there are any, on the reviews. */
export type Measured = { label: string; href: string; labels: Measure; reviews: Measure | null };

/** "97.4 %": one decimal, and never rounded up to a hundred nor down to nothing. */
export function percent(share: number): string {
  const rounded = Math.round(share * 1000) / 10;
  const honest = share < 1 ? Math.min(rounded, 99.9) : rounded;
  return `${(share > 0 ? Math.max(honest, 0.1) : honest).toFixed(1)}\u00a0%`;
}

/** A judgement in a few words: "Write (destructive), severity high". */
export function judgementText({
  category,
  effects,
  severity,
}: {
  category: Category;
  effects: Effect[];
  severity: Severity;
}) {
  const ordered = EFFECTS.filter((effect) => effects.includes(effect));
  return `${CATEGORY_TEXT[category].label}${ordered.length > 0 ? ` (${series(ordered)})` : ''}, severity ${severity}`;
}
