import { ALL_VERBS } from './vocabulary/verbs.ts';
import { DOMAIN_OF } from './vocabulary/domains.ts';
import { NOUN_CLASSES } from './vocabulary/nouns.ts';

/** How a word stands in the text: plain, third person or plural, past or participle, gerund. */
export type Form = 'base' | 's' | 'ed' | 'ing';
export type Lemma = { lemma: string; form: Form };

const IRREGULAR: Record<string, [string, Form]> = {
  sent: ['send', 'ed'],
  ran: ['run', 'ed'],
  got: ['get', 'ed'],
  made: ['make', 'ed'],
  sold: ['sell', 'ed'],
  bought: ['buy', 'ed'],
  paid: ['pay', 'ed'],
  wrote: ['write', 'ed'],
  written: ['write', 'ed'],
  built: ['build', 'ed'],
  found: ['find', 'ed'],
  took: ['take', 'ed'],
  taken: ['take', 'ed'],
  gave: ['give', 'ed'],
  given: ['give', 'ed'],
  known: ['know', 'ed'],
  shown: ['show', 'ed'],
  told: ['tell', 'ed'],
  saw: ['see', 'ed'],
  seen: ['see', 'ed'],
  hidden: ['hide', 'ed'],
  spent: ['spend', 'ed'],
  forgot: ['forget', 'ed'],
  forgotten: ['forget', 'ed'],
  undid: ['undo', 'ed'],
  left: ['leave', 'ed'],
  begun: ['begin', 'ed'],
  summarise: ['summarize', 'base'],
  organise: ['organize', 'base'],
  initialise: ['initialize', 'base'],
  analyse: ['analyze', 'base'],
  analyses: ['analyze', 's'],
  people: ['person', 's'],
  indices: ['index', 's'],
  statuses: ['status', 's'],
  uris: ['uri', 's'],
  data: ['data', 'base'],
};

const VOWEL = /[aeiou]/;

const known = new Map<string, Lemma>();
for (const verb of ALL_VERBS)
  for (const [text, form] of inflections(verb)) if (!known.has(text)) known.set(text, { lemma: verb, form });
for (const noun of NOUN_CLASSES.keys()) {
  if (!known.has(`${noun}s`)) known.set(`${noun}s`, { lemma: noun, form: 's' });
  if (noun.endsWith('y')) known.set(`${noun.slice(0, -1)}ies`, { lemma: noun, form: 's' });
}

for (const name of DOMAIN_OF.keys()) known.set(name, { lemma: name, form: 'base' });
for (const verb of ALL_VERBS) known.set(verb, { lemma: verb, form: 'base' });
for (const noun of NOUN_CLASSES.keys()) known.set(noun, { lemma: noun, form: 'base' });
for (const [text, [lemma, form]] of Object.entries(IRREGULAR)) known.set(text, { lemma, form });

/** The base form of an English word in lower case; an unknown word loses only a plural ending. */
export function lemmaOf(word: string): Lemma {
  const found = known.get(word);
  if (found) return found;
  if (word.length > 4 && word.endsWith('ies')) return { lemma: `${word.slice(0, -3)}y`, form: 's' };
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|as|os)$/.test(word))
    return { lemma: word.slice(0, -1), form: 's' };
  return { lemma: word, form: 'base' };
}

/** The forms of a regular verb beside its base form. */
export function inflections(verb: string): [string, Form][] {
  const last = verb.at(-1) ?? '';
  const before = verb.at(-2) ?? '';
  const forms: [string, Form][] = [];
  forms.push([/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, 's']);
  if (last === 'y' && !VOWEL.test(before)) {
    forms.push([`${verb.slice(0, -1)}ies`, 's'], [`${verb.slice(0, -1)}ied`, 'ed'], [`${verb}ing`, 'ing']);
  } else if (last === 'e') {
    forms.push([`${verb}d`, 'ed'], [`${verb.slice(0, -1)}ing`, 'ing'], [`${verb}ing`, 'ing']);
  } else {
    forms.push([`${verb}ed`, 'ed'], [`${verb}ing`, 'ing']);
    // Short verbs double their last letter: "stopped"; "cancelled" and "labelling" follow British use.
    if (!VOWEL.test(last) && VOWEL.test(before)) forms.push([`${verb}${last}ed`, 'ed'], [`${verb}${last}ing`, 'ing']);
  }
  return forms;
}
