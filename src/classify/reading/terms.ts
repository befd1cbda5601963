import { remember } from '../engine/remember.ts';
import { DOMAIN_OF } from './vocabulary/domains.ts';
import { NOUN_CLASSES } from './vocabulary/nouns.ts';
import { VERB_CLASSES } from './vocabulary/verbs.ts';
import { PLACES } from '../learned/weights.ts';

/** A base form with all that is known of it, read once. */
export type Term = {
  text: string;
  /** Its number among the words of the table of weights; `UNNUMBERED` when the table does not have it. */
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

export const UNNUMBERED = -1;

const COMMON = new Set(
  `a an the of in on at to for from by with and or is are be was were been it its this that these those which who whose as
  if then than so such not no you your we our i they their them he she will can may must should would could do does
  did has have had also any all each other more most some s t e g ie eg etc mcp tool tools using use used when via per
  into about there here what how only very just same one`.split(/\s+/),
);

const numbers = new Map<string, number>();

for (const group of PLACES.values())
  for (const key of group.keys()) {
    number(key);
    const space = key.indexOf(' ');
    if (space < 0) continue;
    number(key.slice(0, space));
    number(key.slice(space + 1));
  }

/** How many numbers there are. */
export const NUMBERED: number = numbers.size;

/** The number of a word or of a whole key. */
export function numberOf(text: string): number {
  return numbers.get(text) ?? UNNUMBERED;
}

const classes = remember(plain);

/** Stands where a verb, an object or a class is missing. */
export const DASH: Term = plain('-');
const DASHES: readonly Term[] = [DASH];

/** What is known of a base form. */
export const termOf: (text: string) => Term = remember(read);

function number(text: string) {
  if (!numbers.has(text)) numbers.set(text, numbers.size);
}

function plain(text: string): Term {
  return {
    text,
    number: numberOf(text),
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
