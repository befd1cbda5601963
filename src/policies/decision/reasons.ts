import type { Verdict } from '#model/verdict.ts';
import type { Category, Effect } from '#model/words.ts';
import { doubtOf } from './doubt.ts';

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
export function reasonFor(verdict: Verdict): string {
  const { category, effects, confined } = verdict;
  const effect = EFFECT_REASONS.find(([one]) => effects.includes(one))?.[1];
  const session = confined ? "It acts, but only in the caller's own session." : undefined;
  return doubtOf(verdict) ?? effect ?? session ?? CATEGORY_REASONS[category];
}
