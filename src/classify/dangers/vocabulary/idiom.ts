import type { ActKind } from '../../reading/vocabulary/acts.ts';

/**
 * A way of stating an act that no single verb names; its pattern is global. `sure` where it can mean nothing else; `rail`
 * is the guard rail that it feeds.
 */
export type Idiom = { pattern: RegExp; kinds: readonly ActKind[]; sure: boolean; rail?: string };

/** An idiom that is a floor. */
export function floor(rail: string, kinds: readonly ActKind[], pattern: RegExp): Idiom {
  return { pattern: everywhere(pattern), kinds, sure: true, rail };
}

/** An idiom that can hardly mean anything else. */
export function sure(kind: ActKind, pattern: RegExp): Idiom {
  return { pattern: everywhere(pattern), kinds: [kind], sure: true };
}

/** An idiom that may mean something else. */
export function doubt(kind: ActKind, pattern: RegExp): Idiom {
  return { pattern: everywhere(pattern), kinds: [kind], sure: false };
}

function everywhere({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags}g`);
}
