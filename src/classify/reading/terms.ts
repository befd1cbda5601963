import { memoize } from './memoize.ts';
import { DOMAIN_OF } from './vocabulary/domains.ts';
import { NOUN_CLASSES } from './vocabulary/nouns.ts';
import { VERB_CLASSES } from './vocabulary/verbs.ts';
import { wordSet } from './word-set.ts';

/** A base form with all that is known of it, read once. */
export type Term = {
  text: string;
  /** For an index over terms to keep its number in; nothing else reads it. */
  number: number;
  /** The kinds of verb that it is, or a dash. */
  verbs: readonly Term[];
  /** The kinds of noun that it is, or a dash. */
  nouns: readonly Term[];
  /** What a server is about that has it in its name. */
  domains: readonly Term[];
  /** Every text has it, so it says nothing about what a tool does. */
  common: boolean;
};

/** The number of a term that no index has looked at. */
export const UNNUMBERED = -2;

const COMMON =
  wordSet(`a an the of in on at to for from by with and or is are be was were been it its this that these those which who whose as
  if then than so such not no you your we our i they their them he she will can may must should would could do does
  did has have had also any all each other more most some s t e g ie eg etc mcp tool tools using use used when via per
  into about there here what how only very just same one`);

const classes = memoize(plain);

/** Stands where a verb, an object or a class is missing. */
export const DASH: Term = plain('-');
const DASHES: readonly Term[] = [DASH];

/** What is known of a base form. */
export const termOf: (text: string) => Term = memoize(read);

function plain(text: string): Term {
  return {
    text,
    number: UNNUMBERED,
    verbs: [],
    nouns: [],
    domains: [],
    common: COMMON.has(text),
  };
}

function read(text: string): Term {
  return {
    ...plain(text),
    verbs: VERB_CLASSES.get(text)?.map(classes) ?? DASHES,
    nouns: NOUN_CLASSES.get(text)?.map(classes) ?? DASHES,
    domains: DOMAIN_OF.get(text)?.map(classes) ?? [],
  };
}

DASH.nouns = DASHES;

DASH.verbs = DASHES;
