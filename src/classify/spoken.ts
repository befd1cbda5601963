import { SPACED } from './languages/index.ts';
import { lemmaOf, type Form } from './lemma.ts';

/** A form of a word, with all that can be said of it wherever it stands. `lemma` is English whatever the language. */
export type Spoken = {
  text: string;
  lower: string;
  lemma: string;
  form: Form;
  /** Several words joined by `_` or inner capitals: the name of another tool or an argument. */
  identifier: boolean;
};

/** Remembers what a function says of a word. Texts share most of their words, and a bound keeps hostile ones harmless. */
export const remember = <Value>(read: (word: string) => Value): ((word: string) => Value) => {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = read(word);
    if (word.length > LONGEST) return value;
    if (known.size >= MOST) known.clear();
    known.set(word, value);
    return value;
  };
};
const MOST = 20_000;
const LONGEST = 40;

const read = (text: string): Spoken => {
  const lower = text.toLowerCase();
  const translated = SPACED.get(lower);
  if (translated) return { text, lower, lemma: translated, form: 'base', identifier: false };
  if (text.includes('_') || /^[a-z]+[A-Z]/.test(text))
    return { text, lower, lemma: lower, form: 'base', identifier: true };
  return { text, lower, ...lemmaOf(lower), identifier: false };
};

/** What a word of running text is. */
export const spoken: (text: string) => Spoken = remember(read);
