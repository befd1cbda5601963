import type { Verdict } from '#model/verdict.ts';
import type { Category, Effect } from '#model/words.ts';

/** Why a tool never runs unasked, whatever its category and effects would let through; nothing where no reason does. */
export function doubtOf(verdict: Verdict): string | undefined {
  return whatIsSaid(verdict) ?? whatIsMissing(verdict);
}

/** Doubts that leave no call of a tool to be told apart as harmless. */
export function closesOpenings(verdict: Verdict): boolean {
  const { unknown, flaw, suspicious, dangers } = verdict;
  return unknown || flaw !== null || suspicious.length > 0 || dangers.length > 0 || isThin(verdict);
}

const SPOKEN: Record<Effect, string> = {
  financial: 'paying or moving money',
  destructive: 'deleting or overwriting data',
  credentials: 'secrets or permissions',
  code: 'running code',
  communication: 'sending content to people',
  egress: 'reaching outside addresses',
};

const SPOKEN_CATEGORY: Record<Category, string> = {
  execute: 'making something run or happen',
  write: 'changing data',
  read: 'reading data',
  other: 'something else',
};

function whatIsSaid({ unknown, flaw, suspicious, dangers: [danger] }: Verdict): string | undefined {
  if (unknown) return 'Its definition does not say what it does.';
  if (flaw) return `This version has a known flaw (${flaw.title}).`;
  if (suspicious.length > 0) return 'Its definition contains text that tries to steer the model.';
  if (!danger) return undefined;
  const { effects = [], category = 'execute' } = danger.claims;
  const [effect] = effects;
  return `Its definition also speaks of ${effect ? SPOKEN[effect] : SPOKEN_CATEGORY[category]}.`;
}

// An author who has nothing to gain by it says more than the text does.
function whatIsMissing(verdict: Verdict): string | undefined {
  if (verdict.contradicts.some(({ rule }) => rule === 'author-says-destroys'))
    return 'Its author marks it as destructive.';
  return isThin(verdict) ? 'The evidence that it changes nothing is weak.' : undefined;
}

function isThin({ category, confidence }: Verdict) {
  return (category === 'read' || category === 'other') && confidence === 'low';
}
