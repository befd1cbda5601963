import type { ActKind } from '../../reading/vocabulary/acts.ts';

/** A way of stating an act that no single verb names. `sure` where it can mean nothing else. */
export type Idiom = { pattern: RegExp; kinds: readonly ActKind[]; sure: boolean };

/** An idiom that can mean nothing else. */
export function sure(kind: ActKind, pattern: RegExp): Idiom {
  return { pattern, kinds: [kind], sure: true };
}

/** An idiom that may mean something else. */
export function doubt(kind: ActKind, pattern: RegExp): Idiom {
  return { pattern, kinds: [kind], sure: false };
}
