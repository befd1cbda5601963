import type { Verdict } from '#model/verdict.ts';
import type { Category, Effect } from '#model/words.ts';

// The gravest effect first: a reason names one thing, the one that decides.
const EFFECT_REASONS: [Effect, string][] = [
  ['financial', 'It moves money or commits someone to pay.'],
  ['destructive', 'It can delete or overwrite data for good.'],
  ['credentials', 'It reads or changes secrets, tokens or permissions.'],
  ['code', 'It runs code that the caller passes.'],
  ['communication', 'It sends content to people.'],
  ['egress', 'It reaches addresses that the caller chooses.'],
];

const CATEGORY_REASONS: Record<Category, string> = {
  other: 'It touches no data that matters.',
  read: 'It reads and changes nothing.',
  write: 'It changes stored data.',
  execute: 'It makes something run or happen beyond a stored record.',
};

/** One sentence on the fact that decides about a tool. True under every posture and in every format. */
export function reasonFor({ category, effects, unknown }: Verdict): string {
  if (unknown) return 'Its definition does not say what it does.';
  return EFFECT_REASONS.find(([effect]) => effects.includes(effect))?.[1] ?? CATEGORY_REASONS[category];
}
