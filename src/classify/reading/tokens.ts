import { kindAt, MARK, marksEnd, nextStart, widthAt, WORD, wordEnd } from './characters.ts';
import { LONGEST_UNSPACED, UNSPACED } from '../languages/index.ts';
import type { Form } from './lemma.ts';
import { spoken, type Spoken } from './spoken.ts';
import { termOf, type Term } from './terms.ts';

/** A word of a text with where it stands. `lemma` is English whatever the language. */
export type Token = {
  text: string;
  /** The text in lower case. */
  lower: string;
  lemma: string;
  form: Form;
  term: Term;
  start: number;
  end: number;
  sentence: number;
  /** Said not to happen, or said of something else than this tool. */
  excluded: boolean;
  /** Said not to happen. */
  negated: boolean;
  /** Several words joined by `_` or inner capitals: the name of another tool or an argument. */
  identifier: boolean;
  /** Whether it is a word of another language that we know. */
  foreign: boolean;
};

const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
// Scripts written without spaces, and Hangul, have no character before this one.
const FIRST_UNSPACED = /[\u1100-\uffff]/;
const WIDE_SEMICOLON = 0xff1b;

/** The words of a text, with sentences numbered from 0. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let fresh = true;
  const unspaced = FIRST_UNSPACED.test(text);
  const push = ({ text: word, lower, lemma, form, identifier, term, foreign }: Spoken, start: number) => {
    const end = start + word.length;
    tokens.push({
      text: word,
      lower,
      lemma,
      form,
      term,
      start,
      end,
      sentence,
      excluded: false,
      negated: false,
      identifier,
      foreign,
    });
    fresh = false;
  };
  const pushPart = (part: string, start: number, lemma: string) =>
    push(
      {
        text: part,
        lower: part,
        lemma,
        form: 'base',
        identifier: false,
        term: termOf(lemma),
        foreign: true,
      },
      start,
    );
  for (let at = nextStart(text, 0); at < text.length; at = nextStart(text, at)) {
    const kind = kindAt(text, at);
    if (!(kind & (WORD | MARK))) {
      at += widthAt(text, at);
      continue;
    }
    const start = at;
    at = kind & WORD ? wordEnd(text, start) : marksEnd(text, start);
    if (kind & MARK && text.charCodeAt(start) !== WIDE_SEMICOLON) {
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- `push` changes it
      if (!fresh) sentence++;
      fresh = true;
      continue;
    }
    if (unspaced && UNSPACED_SCRIPT.test(text.slice(start, at))) segment(text.slice(start, at), start, pushPart);
    else push(spoken(text, start, at), start);
  }
  return tokens;
}

// The first characters of all words of such scripts that we know.
const BEGINS = new Set(Array.from(UNSPACED.keys(), (word) => word.charCodeAt(0)));

function segment(text: string, offset: number, push: (text: string, start: number, lemma: string) => void) {
  for (let at = 0; at < text.length;) {
    if (!BEGINS.has(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let size = Math.min(LONGEST_UNSPACED, text.length - at);
    while (size > 0 && !UNSPACED.has(text.slice(at, at + size))) size--;
    if (size > 0) push(text.slice(at, at + size), offset + at, UNSPACED.get(text.slice(at, at + size)) ?? '');
    at += size || 1;
  }
}
