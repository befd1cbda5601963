import type { Posture } from '#model/words.ts';

/** What each posture makes of one kind of verdict, in words. */
export type DecisionRow = { kind: string; decisions: Record<Posture, string> };
