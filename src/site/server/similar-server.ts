import type { ServerRow } from '#model/entry.ts';

/** A server whose tools do much of what another's do, with what they share. */
export type SimilarServer = { row: ServerRow; reason: string };
