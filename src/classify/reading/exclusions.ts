import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

const OTHER_TOOL = wordSet('use using call see prefer try instead');
// From such a heading on, the text is about arguments, results or samples.
const HEADING = wordSet(
  'args arguments parameters params returns example examples notes note raises usage response output outputs input inputs workflow tips errors prerequisites required optional',
);

// What follows such a word happens after all.
const TURN = new Set(['but', 'only', 'until', 'unless', 'if']);

/** Marks what is said not to happen, or said of other tools, arguments and samples. */
export function markExcluded(tokens: Token[], text: string): Token[] {
  let section = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const starts = at === 0 || tokens[at - 1]?.sentence !== token.sentence;
    if (
      starts &&
      at > 0 &&
      HEADING.has(token.lower) &&
      /^\s*(?:\*+\s*)?[:\n]/.test(text.slice(token.end, token.end + 6))
    )
      section = token.sentence;
    else if (starts && section >= 0 && /\n\s*\n/.test(text.slice(tokens[at - 1]?.end ?? 0, token.start))) section = -1;
    if (section >= 0) token.excluded = true;
    if (negates(tokens, at)) {
      // A Korean, Japanese or Russian negation may follow its verb; there it closes the clause.
      const after = token.lemma === 'not' && /[\p{Script=Hangul}\p{Script=Hiragana}]/u.test(token.text);
      const step = after ? -1 : 1;
      for (let index = at + step, left = after ? 1 : 4; left > 0; index += step, left--) {
        const other = tokens[index];
        if (!other || other.sentence !== token.sentence || TURN.has(other.text)) break;
        other.excluded = true;
        other.negated = true;
      }
    }
    // "Use delete_file instead to remove it": what follows belongs to the other tool.
    if (token.identifier && at > 0 && OTHER_TOOL.has(tokens[at - 1]?.lower ?? ''))
      for (let index = at + 1; tokens[index]?.sentence === token.sentence && index < at + 8; index++)
        (tokens[index] as Token).excluded = true;
  }
  return tokens;
}

const NEGATION = wordSet(
  "not no never without cannot don't doesn't won't can't isn't aren't didn't neither nor unlike avoid don’t doesn’t won’t can’t instead rather",
);

function negates(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!NEGATION.has(word) && tokens[at]?.lemma !== 'not') return false;
  const next = tokens[at + 1]?.lower;
  if (word === 'not' && next === 'only') return false;
  return !(word === 'instead' || word === 'rather') || next === 'of' || next === 'than';
}
