import { VERB_CLASSES } from './vocabulary/verbs.ts';
import { NOUN_CLASSES } from './vocabulary/nouns.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** The first statement of a text: its main verb, what the verb acts upon, and its words. */
export type MainClause = { tokens: Token[]; verb: Token | undefined; object: Token | undefined; more: Token[] };

const SKIP =
  wordSet(`this tool a an the use used using to for that which will can may let lets you your allow allows enable enables
  help helps it is be by function endpoint api command operation method action utility provides simple simply
  quickly easily efficiently directly automatically safely first always when if and or also able ability perform
  performs performing do does us user agent ai llm powerful advanced fast optional tool's please`);

const JOINING = wordSet('and or y e und et oder ou');

// Japanese and Korean sentences end in their verb.
const VERB_LAST = /[\u3040-\u30ff\uac00-\ud7af]/;

/** Finds the statement that says what the tool does. */
export function readMainClause(text: Token[], clean: string): MainClause {
  const first = text.find((token) => !token.excluded)?.sentence ?? 0;
  const next = text.find((token) => !token.excluded && token.sentence > first)?.sentence;
  let tokens = text.filter(({ sentence }) => sentence === first);
  // A heading of a word or two says nothing yet.
  if (tokens.length < 3 && next !== undefined)
    tokens = [...tokens, ...text.filter(({ sentence }) => sentence === next)];
  let at = tokens.findIndex((token) => !token.excluded && !SKIP.has(token.lower));
  const opening = tokens[at];
  if (opening && !isVerb(opening)) {
    const verb = tokens.findIndex(
      (token, index) =>
        index > at &&
        index < at + 12 &&
        !token.excluded &&
        isVerb(token) &&
        (token.form === 's'
          ? !NOUN_CLASSES.has(token.lemma)
          : tokens[index - 1]?.lower === 'to' || !NOUN_CLASSES.has(token.lemma)),
    );
    at = verb;
  }
  if (VERB_LAST.test(clean)) at = tokens.findLastIndex((token) => !token.excluded && isVerb(token));
  const verb = at >= 0 ? tokens[at] : undefined;
  // "Create, update or delete a label": every verb of the list counts.
  const more: Token[] = [];
  for (let index = at + 1, before = verb; verb && before && isVerb(verb) && index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (JOINING.has(token.lower)) continue;
    // More than a space between two words is a comma or the like.
    const listed = token.start - before.end > 1;
    if (token.excluded || token.form !== verb.form || !isVerb(token) || !listed) break;
    more.push(token);
    before = token;
  }
  return {
    tokens,
    verb: verb && isVerb(verb) ? verb : undefined,
    object: verb ? objectAfter(tokens, at) : undefined,
    more,
  };
}

function isVerb(token: Token) {
  return token.form !== 'ed' && !token.identifier && VERB_CLASSES.has(token.lemma);
}

const STOP = wordSet(
  'from in to with by for on at of using via into as that which when where if based within through and or',
);

function objectAfter(tokens: Token[], at: number): Token | undefined {
  let best: Token | undefined;
  for (let index = at + 1; index < tokens.length && index < at + 9; index++) {
    const token = tokens[index] as Token;
    if (STOP.has(token.lower)) {
      if (best) return best;
      continue;
    }
    if (NOUN_CLASSES.has(token.lemma) || (best === undefined && index > at + 2)) best = token;
  }
  return best;
}
