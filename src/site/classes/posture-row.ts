import type { Posture } from '#model/words.ts';

/** How many tools of a class run, run with a limit, wait for approval and are blocked under a posture. */
export type PostureRow = { posture: Posture; tools: { allow: number; limited: number; ask: number; deny: number } };
