import { SPACED } from '../languages/index.ts';
import { lemmaOf, type Form } from './lemma.ts';
import { withoutNumber } from '#definition/identifier.ts';
import { memoize } from './memoize.ts';
import { memoizeSpans } from './memoize-spans.ts';
import { termOf, type Term } from './terms.ts';

/** A form of a word, with all that can be said of it wherever it stands. `lemma` is English whatever the language. */
export type Spoken = {
  text: string;
  lower: string;
  lemma: string;
  form: Form;
  /** Several words joined by `_` or inner capitals: the name of another tool or an argument. */
  identifier: boolean;
  term: Term;
  /** Whether it is a word of another language that we know. */
  foreign: boolean;
};

function read(text: string): Spoken {
  const lower = text.toLowerCase();
  const translated = SPACED.get(lower);
  const identifier = !translated && (text.includes('_') || /^[a-z]+[A-Z]/.test(text));
  const { lemma, form } =
    translated || identifier ? { lemma: translated || lower, form: 'base' as const } : lemmaOf(lower);
  return { text, lower, lemma, form, identifier, term: termOf(lemma), foreign: translated !== undefined };
}

/** The word of running text that stands between two indexes. */
export const spoken: (text: string, start: number, end: number) => Spoken = memoizeSpans(read);

function readPart(text: string): Spoken {
  const lower = text.toLowerCase();
  const { lemma, form } = lemmaOf(withoutNumber(lower));
  return {
    text,
    lower,
    lemma,
    form,
    identifier: false,
    term: termOf(lemma),
    foreign: false,
  };
}

/** A part of a name. Names are English. */
export const spokenPart: (text: string) => Spoken = memoize(readPart);
