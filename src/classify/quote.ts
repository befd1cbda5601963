import type { Spot } from '#model/verdict.ts';
import type { NameWord } from './reading/words.ts';

/** What a matcher finds where it does not match. Most rules find nothing in most definitions, which should cost them nothing. */
export const NOTHING: Spot[] = [];
Object.freeze(NOTHING);

/** A word of the name. */
export function quoteName(word: NameWord | undefined): Spot[] {
  return word ? [{ field: 'name', quote: word.text }] : NOTHING;
}

/** What a pattern matched in a field. */
export function quoteMatch(field: string, match: RegExpExecArray | null): Spot[] {
  return match?.[0] ? [{ field, quote: match[0] }] : NOTHING;
}
