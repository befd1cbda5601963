import type { Token } from '../reading/tokens.ts';
import type { ActKind } from '../reading/vocabulary/acts.ts';
import { SPACED_ACTS, STATE_AFTER, STATE_BEFORE, UNSPACED_ACTS } from '../languages/acts.ts';
import { wordSet } from '../reading/word-set.ts';

/** An act that a text of another language speaks of. Its grammar is not read, so nobody can be sure. */
export type ForeignAct = { start: number; end: number; kinds: readonly ActKind[] };

/** The acts that a text in another language than English speaks of, and verbs joined to the first that no list knows. */
export function foreignActs(text: readonly Token[], clean: string): ForeignAct[] {
  const acts: ForeignAct[] = [];
  for (const [at, { lower, start, end, negated }] of text.entries()) {
    const kinds = SPACED.get(lower);
    // The mark covers the words after it; here only what stands right beside the verb is sure.
    const denied = negated && [1, 2].some((step) => text[at - step]?.lemma === 'not');
    if (kinds && !denied) acts.push({ start, end, kinds });
    if (JOINTS.has(lower) && JOINED_OBJECT.has(text[at + 1]?.lower ?? ''))
      acts.push({ start, end: text[at + 1]?.end ?? end, kinds: [] });
  }
  for (const match of clean.matchAll(UNSPACED)) {
    const end = match.index + match[0].length;
    if (
      STATE_AFTER.test(clean.slice(end, end + 4)) ||
      STATE_BEFORE.test(clean.slice(Math.max(0, match.index - 3), match.index))
    )
      continue;
    acts.push({ start: match.index, end, kinds: KINDS.get(match[0]) ?? [] });
  }
  return acts;
}

/** Whether a word in lower case is a form of a verb that acts, in one of the languages written with spaces. */
export function isForeignAct(word: string): boolean {
  return SPACED.has(word);
}

function table(words: Record<string, string>): Map<string, ActKind[]> {
  const found = new Map<string, ActKind[]>();
  for (const [kind, list] of Object.entries(words) as [ActKind, string][])
    for (const word of list.trim().split(/\s+/)) found.set(word, [...(found.get(word) ?? []), kind]);
  return found;
}

const SPACED = table(SPACED_ACTS);
const KINDS = table(UNSPACED_ACTS);
// The longest first, so that the longer word is taken where one begins with the other.
const UNSPACED = new RegExp([...KINDS.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu');

const JOINTS = wordSet('y e et und и ed luego depois puis dann затем');
const JOINED_OBJECT = wordSet('lo se les ihn sie es lui его её их li');
