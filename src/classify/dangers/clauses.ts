import type { Token } from '../reading/tokens.ts';
import { actOf, type ActForm } from './act-forms.ts';
import { wordSet } from '../reading/word-set.ts';

/** A token in its sentence, which begins at `start`. */
export type Place = { text: readonly Token[]; clean: string; start: number; at: number };

/** What a token is as a verb that names an act beyond reading, if it is one. */
export function actAt(text: readonly Token[], at: number): ActForm | undefined {
  const token = text[at];
  return !token || token.identifier ? undefined : actOf(token.foreign ? token.lemma : token.lower);
}

/** The last token before a place that is no adverb, within the sentence. */
export function before({ text, start, at }: Place): number {
  const first = Math.max(start, at - FAR);
  let index = at - 1;
  while (index >= first && ADVERB.test((text[index] as Token).lower)) index--;
  return index >= first ? index : -1;
}

/** How far back a clause may begin, in words: a sentence without end is read like one that begins there. */
export const FAR = 60;

/** What stands between a token and the last one before it that is no adverb. */
export function gap(place: Place): string {
  const { text, clean, at } = place;
  const previous = text[before(place)] ?? text[at - 1];
  return previous ? clean.slice(previous.end, (text[at] as Token).start) : '';
}

/** Whether a mark stands between it and what is before it. */
export function isApart(place: Place): boolean {
  return /[,(—–;•*/|]|--| - /.test(gap(place));
}

/** Whether a verb has an object, which shows that it is no noun. */
export function takesObject({ text, at }: Place): boolean {
  const next = text[at + 1];
  return next !== undefined && next.sentence === text[at]?.sentence && DETERMINER.has(next.lower);
}

/** Whether the clause at a place is a condition or a question: what it says need not happen. */
export function inCondition({ text, clean, start, at }: Place): boolean {
  for (let index = at - 1; index >= start && index > at - FAR; index--) {
    const token = text[index] as Token;
    if (IF.has(token.lower)) return true;
    // A comma ends the clause.
    if (/[,;—]/.test(clean.slice(token.end, text[index + 1]?.start ?? token.end))) return false;
  }
  return false;
}

/** Whether a relative clause runs up to an index: "records that are deleted". */
export function inRelative({ text, clean, start }: Place, to: number): boolean {
  for (let index = to; index >= start && index > to - 4; index--) {
    const token = text[index] as Token;
    if (index < to && /[,;—)]/.test(clean.slice(token.end, text[index + 1]?.start ?? token.end))) return false;
    // A comma before it makes it a statement of its own: "the table, which is emptied".
    if (RELATIVE.has(token.lower)) return !/,/.test(clean.slice(text[index - 1]?.end ?? token.start, token.start));
  }
  return false;
}

/** Whether the verb is said not to happen, where grammar leaves no doubt: "never deletes", "nothing is deleted". */
export function isNegated({ text, clean, start, at }: Place): boolean {
  for (let index = at - 1; index >= start && index > at - 6; index--) {
    const token = text[index] as Token;
    if (/[,;—(]/.test(clean.slice(token.end, text[index + 1]?.start ?? token.end))) return false;
    if (NO.has(token.lower)) {
      // "Deletes nothing but …", "does not delete anything except …".
      if (excepts(text, at)) return false;
      const next = text[index + 1]?.lower;
      if (next === 'only' || next === 'just' || next === 'longer' || next === 'fails' || next === 'fail') return false;
      // "Without deleting", "does not delete", "no record is deleted": nothing but what belongs to the verb lies between.
      return true;
    }
    if (actAt(text, index) !== undefined && !PRESENT.has(token.lower)) return false;
  }
  return false;
}

const EXCEPT = wordSet('except but unless besides apart other until save only younger older');

function excepts(text: readonly Token[], at: number): boolean {
  const sentence = text[at]?.sentence;
  for (let index = at + 1; index < text.length && index < at + 12 && text[index]?.sentence === sentence; index++)
    if (EXCEPT.has(text[index]?.lower ?? '')) return true;
  return false;
}

/** Words that join a clause to the one before. */
export const JOINT = wordSet('and or then but plus nor afterwards thereby finally &');

/** Forms of the verb that a passive needs, in the present. */
export const PRESENT = wordSet("is are gets get be being it's");

/** What begins a clause that says which thing is meant, or asks. */
export const RELATIVE = wordSet('that which who whose where whether what how if when until before while');

/** What shows that a verb stands before it. */
export const DETERMINER = wordSet(
  'a an the it its them their all every each any this that these those your our his her him one another both what whatever everything everyone anyone somebody someone',
);

const ADVERB = /ly$|^(?:also|then|just|even|thus|first|always|later|again|now|once|both|simply|already|instead)$/;
const IF = wordSet(
  'if when whenever before unless whether until while where since because although after once as how what why',
);
const NO = wordSet(
  "not never don't doesn't won't can't cannot don’t doesn’t won’t can’t without nothing none no nobody neither isn't aren't",
);
