import type { Token } from '../reading/tokens.ts';
import { actAt, JOINT, type Place } from './clauses.ts';
import { MAYBE_PARTS, RESULTS, VALUE_PARTS } from '../reading/vocabulary/acts.ts';
import { wordSet } from '../reading/word-set.ts';

/** Whether what is made, run or removed is but a result or a part of a value: "runs a search", "removes blanks". */
export function isHarmlessObject({ text, clean, at }: Place): boolean {
  const kinds = actAt(text, at)?.kinds ?? [];
  let beyond = false;
  const parts = kinds.includes('destroys') || kinds.includes('writes');
  for (let index = at + 1; index < text.length && index < at + 9; index++) {
    const token = text[index] as Token;
    if (token.sentence !== text[at]?.sentence) return false;
    const closes = /[,;(]/.test(clean.slice(text[index - 1]?.end ?? 0, token.start));
    if (closes) return false;
    if (END.has(token.lower)) {
      if (!parts || !FROM.has(token.lower)) return false;
      beyond = true;
    }
    // "Drops adult content from the results": said of the answer.
    if (parts && ANSWER.has(token.lemma)) return true;
    if (beyond) continue;
    if (RESULTS.has(token.lemma)) {
      const next = text[index + 1];
      const compound =
        next?.sentence === token.sentence &&
        !END.has(next.lower) &&
        !JOINT.has(next.lower) &&
        !actAt(text, index + 1) &&
        !/[,;(]/.test(clean.slice(token.end, next.start)) &&
        next.lower !== 'that';
      if (compound) continue;
      return !(
        kinds.includes('destroys') ||
        kinds.includes('pays') ||
        kinds.includes('grants') ||
        kinds.includes('sends')
      );
    }
    if (parts && VALUE_PARTS.has(token.lemma)) return true;
    if (parts && MAYBE_PARTS.has(token.lemma) && isOfValue(text, index)) return true;
  }
  return false;
}

const ANSWER = new Set(['result', 'response', 'output', 'answer']);
const FROM = new Set(['from', 'in']);
const END = wordSet('from in to with by for on at of using via into as that which when where if and or then so');
const HELD = wordSet(
  'text string value list array image input recording audio video html json markdown dataframe sentence csv',
);

/** Whether a value is named behind a part: "the rows of a list", "a pattern in a text". */
function isOfValue(text: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < text.length && index < at + 7; index++) {
    const other = text[index] as Token;
    if (other.sentence !== text[at]?.sentence) return false;
    if (HELD.has(other.lemma)) return true;
    if (PLACES.has(other.lemma)) return false;
  }
  return false;
}

const PLACES = wordSet('file folder table database disk mailbox bucket account project board server id');
