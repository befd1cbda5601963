import type { Definition } from './definition.ts';
import type { Token } from './tokens.ts';
import { DOMAIN_OF } from './vocabulary/domains.ts';
import { NOUN_CLASSES } from './vocabulary/nouns.ts';
import { VERB_CLASSES } from './vocabulary/verbs.ts';

/** Receives one observation that may have a learned weight: what kind it is, what was seen, and where. */
export type Emit = (kind: string, key: string, field: string, quote: string) => void;

// Words that every text has say nothing about what a tool does.
const COMMON = new Set(
  `a an the of in on at to for from by with and or is are be was were been it its this that these those which who whose as
  if then than so such not no you your we our i they their them he she will can may must should would could do does
  did has have had also any all each other more most some s t e g ie eg etc mcp tool tools using use used when via per
  into about there here what how only very just same one`.split(/\s+/),
);

// What can be learned from the rest of a long text is said in its first words.
const BODY_WORDS = 120;

const pairs = (place: string, verb: string, object: string | undefined, field: string, quote: string, emit: Emit) => {
  const verbs = VERB_CLASSES.get(verb);
  const nouns = object ? NOUN_CLASSES.get(object) : undefined;
  if (object) emit(`${place}~`, `${verb} ${object}`, field, quote);
  for (const noun of nouns ?? ['-']) {
    emit(`${place}v`, `${verb} ${noun}`, field, quote);
    for (const group of verbs ?? ['-']) emit(`${place}c`, `${group} ${noun}`, field, quote);
  }
};

const fromName = ({ name }: Definition, emit: Emit) => {
  const verb = name.verb?.lemma ?? '-';
  const quote = name.verb?.text ?? name.text;
  emit('nv', verb, 'name', quote);
  if (name.object) emit('no', name.object.lemma, 'name', name.object.text);
  pairs('n', verb, name.object?.lemma, 'name', quote, emit);
  let before = '^';
  for (const { lemma, text, form } of name.words) {
    emit('n', lemma, 'name', text);
    if (form !== 'base') emit('nf', `${lemma} ${form}`, 'name', text);
    emit('nb', `${before} ${lemma}`, 'name', text);
    before = lemma;
  }
  emit('nb', `${before} $`, 'name', name.words.at(-1)?.text ?? name.text);
};

const fromLead = (definition: Definition, emit: Emit) => {
  const { lead, field, name } = definition;
  const { verb, object } = lead;
  if (verb) {
    emit('lv', verb.lemma, field, verb.text);
    pairs('l', verb.lemma, object?.lemma, field, verb.text, emit);
    for (const other of lead.more) emit('lm', other.lemma, field, other.text);
    if (name.verb && name.verb.lemma !== verb.lemma) emit('nl', `${name.verb.lemma} ${verb.lemma}`, field, verb.text);
  } else if (lead.tokens[0]) emit('lv', '-', field, lead.tokens[0].text);
  words(definition, lead.tokens, 'l', emit);
};

const words = ({ clean, field }: Definition, tokens: readonly Token[], place: string, emit: Emit) => {
  let before: Token | undefined;
  for (const token of tokens) {
    const { lemma, text, form } = token;
    if (token.aside || token.identifier) {
      before = undefined;
      continue;
    }
    const common = COMMON.has(lemma);
    if (!common) emit(place, lemma, field, text);
    if (form === 'ed') emit(`${place}f`, `${lemma}`, field, text);
    // Pairs of words further down say little that their words do not.
    if (place === 'l' && before && before.sentence === token.sentence && !(common && COMMON.has(before.lemma)))
      emit(`${place}b`, `${before.lemma} ${lemma}`, field, clean.slice(before.start, token.end));
    before = token;
  }
};

const fromBody = (definition: Definition, emit: Emit) => {
  const { text, lead } = definition;
  const end = lead.tokens.at(-1)?.sentence ?? -1;
  const first = text.findIndex(({ sentence }) => sentence > end);
  if (first >= 0) words(definition, text.slice(first, first + BODY_WORDS), 'b', emit);
};

const fromParameters = ({ parameters }: Definition, emit: Emit) => {
  for (const { name, words, field, values } of parameters) {
    const place = field.slice(0, field.lastIndexOf('/'));
    emit('a', words.join(' '), place, name);
    for (const word of words) emit('aw', word, place, name);
    for (const value of values.slice(0, 30)) {
      const lemma = value.toLowerCase();
      const verbs = VERB_CLASSES.get(lemma);
      if (verbs) for (const group of verbs) emit('ec', group, field, value);
    }
  }
};

// What a server is about gives its verbs their meaning: a browser's `check` is not a monitor's.
const fromDomain = ({ serverWords, name, lead }: Definition, emit: Emit) => {
  const verb = name.verb?.lemma ?? lead.verb?.lemma ?? '-';
  const groups = VERB_CLASSES.get(verb) ?? ['-'];
  const object = name.object?.lemma ?? lead.object?.lemma;
  const about = (place: string, lemma: string, field: string, quote: string) => {
    for (const domain of DOMAIN_OF.get(lemma) ?? []) {
      emit(place, domain, field, quote);
      emit(`${place}v`, `${domain} ${verb}`, field, quote);
      if (lead.verb) emit(`${place}l`, `${domain} ${lead.verb.lemma}`, field, quote);
      for (const group of groups) emit(`${place}c`, `${domain} ${group}`, field, quote);
      if (object) emit(`${place}o`, `${domain} ${object}`, field, quote);
      if (object) for (const group of groups) emit(`${place}g`, `${domain} ${group} ${object}`, field, quote);
    }
  };
  for (const { lemma, text } of serverWords) about('d', lemma, 'server/title', text);
  for (const { lemma, text } of name.words) about('dn', lemma, 'name', text);
};

/** Everything about a definition that weights can be learned for. */
export const features = (definition: Definition, emit: Emit): void => {
  fromName(definition, emit);
  fromLead(definition, emit);
  fromBody(definition, emit);
  fromParameters(definition, emit);
  fromDomain(definition, emit);
  for (const { lemma, text } of definition.serverWords) if (!COMMON.has(lemma)) emit('s', lemma, 'server/title', text);
};

/** What a rule about effects means beside the kind of verb that the tool has. */
export const withVerb = ({ name, lead }: Definition, rule: string): string[] => {
  const verb = name.verb?.lemma ?? lead.verb?.lemma ?? '-';
  return (VERB_CLASSES.get(verb) ?? ['-']).map((group) => `${rule} ${group}`);
};
