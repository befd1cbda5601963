import { LONGEST_UNSPACED, SPACED, UNSPACED } from './languages/index.ts';
import { lemmaOf, type Form } from './lemma.ts';

/** A word of a text with its place. `lemma` is English whatever the language. */
export type Token = {
  text: string;
  lemma: string;
  form: Form;
  start: number;
  end: number;
  sentence: number;
  /** Said not to happen, or said of something else than this tool. */
  aside: boolean;
  /** Several words joined by `_` or inner capitals: the name of another tool or an argument. */
  identifier: boolean;
};

const WORD = /[\p{L}\p{N}_]+(?:['’.][\p{L}\p{N}_]+)*|[.!?。！？;；:\n]+/gu;
const ASCII = /^[\x20-\x7e\s]*$/;
const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const BREAK = /[.!?。！？]|\n\s*\n|\n\s*[-*#•\d]|\n/;

const segment = (text: string, offset: number, push: (text: string, start: number, lemma: string) => void) => {
  for (let at = 0; at < text.length;) {
    let size = Math.min(LONGEST_UNSPACED, text.length - at);
    while (size > 0 && !UNSPACED.has(text.slice(at, at + size))) size--;
    if (size > 0) push(text.slice(at, at + size), offset + at, UNSPACED.get(text.slice(at, at + size)) ?? '');
    at += size || 1;
  }
};

/** The words of a text, with sentences numbered from 0. */
export const tokenize = (text: string): Token[] => {
  const foreign = !ASCII.test(text);
  const tokens: Token[] = [];
  let sentence = 0;
  let fresh = true;
  const push = (word: string, start: number, lemma: string, form: Form, identifier: boolean) => {
    tokens.push({ text: word, lemma, form, start, end: start + word.length, sentence, aside: false, identifier });
    fresh = false;
  };
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    const code = word.charCodeAt(0);
    if (
      code === 10 ||
      code === 46 ||
      code === 33 ||
      code === 63 ||
      code === 59 ||
      code === 58 ||
      BREAK.test(word[0] ?? '')
    ) {
      if (!fresh && (word !== ':' || true)) {
        sentence++;
        fresh = true;
      }
      continue;
    }
    if (foreign && UNSPACED_SCRIPT.test(word)) {
      segment(word, start, (part, at, lemma) => push(part, at, lemma, 'base', false));
      continue;
    }
    const lower = word.toLowerCase();
    const translated = foreign || SPACED.size > 0 ? SPACED.get(lower) : undefined;
    if (translated) {
      push(word, start, translated, 'base', false);
      continue;
    }
    const identifier = word.includes('_') || /^[a-z]+[A-Z]/.test(word);
    if (identifier) push(word, start, lower, 'base', true);
    else {
      const { lemma, form } = lemmaOf(lower);
      push(word, start, lemma, form, false);
    }
  }
  return tokens;
};
