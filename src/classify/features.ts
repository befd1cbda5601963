import type { Definition } from './definition.ts';
import type { Token } from './tokens.ts';
import { DOMAIN_OF } from './vocabulary/domains.ts';
import { NOUN_CLASSES } from './vocabulary/nouns.ts';
import { VERB_CLASSES } from './vocabulary/verbs.ts';
import type { NameWord } from './words.ts';

/** Receives one observation that may have a learned weight: what kind it is, what was seen, and where. */
type Emit = (kind: string, key: string, field: string, quote: string) => void;

/** The same with what was seen in one or two parts, so that nobody has to join them to look them up. */
export type EmitParts = (kind: string, first: string, second: string | undefined, field: string, quote: string) => void;

// Words that every text has say nothing about what a tool does.
const COMMON = new Set(
  `a an the of in on at to for from by with and or is are be was were been it its this that these those which who whose as
  if then than so such not no you your we our i they their them he she will can may must should would could do does
  did has have had also any all each other more most some s t e g ie eg etc mcp tool tools using use used when via per
  into about there here what how only very just same one`.split(/\s+/),
);

// What can be learned from the rest of a long text is said in its first words.
const BODY_WORDS = 120;

/** The names of the kinds of observation about a verb and its object, and about words, at one place of a definition. */
const kindsAt = (place: string) => ({
  word: place,
  past: `${place}f`,
  pair: `${place}b`,
  object: `${place}~`,
  noun: `${place}v`,
  group: `${place}c`,
  lead: `${place}l`,
});
type Kinds = ReturnType<typeof kindsAt>;
const NAME = kindsAt('n');
const LEAD = kindsAt('l');
const BODY = kindsAt('b');
const SERVER = kindsAt('d');
const NAMED = kindsAt('dn');

const NONE = ['-'] as const;

const pairs = (
  kinds: Kinds,
  verb: string,
  object: string | undefined,
  field: string,
  quote: string,
  emit: EmitParts,
) => {
  const verbs = VERB_CLASSES.get(verb) ?? NONE;
  const nouns = (object ? NOUN_CLASSES.get(object) : undefined) ?? NONE;
  if (object) emit(kinds.object, verb, object, field, quote);
  for (const noun of nouns) {
    emit(kinds.noun, verb, noun, field, quote);
    for (const group of verbs) emit(kinds.group, group, noun, field, quote);
  }
};

const fromName = ({ name }: Definition, emit: EmitParts) => {
  const verb = name.verb?.lemma ?? '-';
  const quote = name.verb?.text ?? name.text;
  emit('nv', verb, undefined, 'name', quote);
  if (name.object) emit('no', name.object.lemma, undefined, 'name', name.object.text);
  pairs(NAME, verb, name.object?.lemma, 'name', quote, emit);
  let before = '^';
  for (const { lemma, text, form } of name.words) {
    emit('n', lemma, undefined, 'name', text);
    if (form !== 'base') emit('nf', lemma, form, 'name', text);
    emit('nb', before, lemma, 'name', text);
    before = lemma;
  }
  emit('nb', before, '$', 'name', name.words.at(-1)?.text ?? name.text);
};

const fromLead = (definition: Definition, emit: EmitParts) => {
  const { lead, field, name } = definition;
  const { verb, object } = lead;
  if (verb) {
    emit('lv', verb.lemma, undefined, field, verb.text);
    pairs(LEAD, verb.lemma, object?.lemma, field, verb.text, emit);
    for (const other of lead.more) emit('lm', other.lemma, undefined, field, other.text);
    if (name.verb && name.verb.lemma !== verb.lemma) emit('nl', name.verb.lemma, verb.lemma, field, verb.text);
  } else if (lead.tokens[0]) emit('lv', '-', undefined, field, lead.tokens[0].text);
  words(definition, lead.tokens, 0, lead.tokens.length, LEAD, emit);
};

const words = (
  { clean, field }: Definition,
  tokens: readonly Token[],
  from: number,
  to: number,
  kinds: Kinds,
  emit: EmitParts,
) => {
  let before: Token | undefined;
  let commonBefore = false;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    const { lemma, text, form } = token;
    if (token.aside || token.identifier) {
      before = undefined;
      continue;
    }
    const common = COMMON.has(lemma);
    if (!common) emit(kinds.word, lemma, undefined, field, text);
    if (form === 'ed') emit(kinds.past, lemma, undefined, field, text);
    // Pairs of words further down say little that their words do not.
    if (kinds === LEAD && before && before.sentence === token.sentence && !(common && commonBefore))
      emit(kinds.pair, before.lemma, lemma, field, clean.slice(before.start, token.end));
    before = token;
    commonBefore = common;
  }
};

const fromBody = (definition: Definition, emit: EmitParts) => {
  const { text, lead } = definition;
  const end = lead.tokens.at(-1)?.sentence ?? -1;
  const first = text.findIndex(({ sentence }) => sentence > end);
  if (first >= 0) words(definition, text, first, Math.min(text.length, first + BODY_WORDS), BODY, emit);
};

const CHOICES = 30;

const fromParameters = ({ parameters }: Definition, emit: EmitParts) => {
  for (const { name, words, field, place, values } of parameters) {
    emit('a', words.length === 1 ? (words[0] as string) : words.join(' '), undefined, place, name);
    for (const word of words) emit('aw', word, undefined, place, name);
    for (let index = 0; index < values.length && index < CHOICES; index++) {
      const value = values[index] as string;
      const groups = VERB_CLASSES.get(value.toLowerCase());
      if (groups) for (const group of groups) emit('ec', group, undefined, field, value);
    }
  }
};

// What a server is about gives its verbs their meaning: a browser's `check` is not a monitor's.
const fromDomain = ({ serverWords, name, lead }: Definition, emit: EmitParts) => {
  const verb = name.verb?.lemma ?? lead.verb?.lemma ?? '-';
  const groups = VERB_CLASSES.get(verb) ?? NONE;
  const about = (kinds: Kinds, { lemma, text }: NameWord, field: string) => {
    for (const domain of DOMAIN_OF.get(lemma) ?? []) {
      emit(kinds.word, domain, undefined, field, text);
      emit(kinds.noun, domain, verb, field, text);
      if (lead.verb) emit(kinds.lead, domain, lead.verb.lemma, field, text);
      for (const group of groups) emit(kinds.group, domain, group, field, text);
    }
  };
  for (const word of serverWords) about(SERVER, word, 'server/title');
  for (const word of name.words) about(NAMED, word, 'name');
};

/** Everything about a definition that weights can be learned for, each in its parts. */
export const featureParts = (definition: Definition, emit: EmitParts): void => {
  fromName(definition, emit);
  fromLead(definition, emit);
  fromBody(definition, emit);
  fromParameters(definition, emit);
  fromDomain(definition, emit);
  for (const { lemma, text } of definition.serverWords)
    if (!COMMON.has(lemma)) emit('s', lemma, undefined, 'server/title', text);
};

/** The same with the keys that the table of weights has. */
export const features = (definition: Definition, emit: Emit): void =>
  featureParts(definition, (kind, first, second, field, quote) =>
    emit(kind, second === undefined ? first : `${first} ${second}`, field, quote),
  );

/** The kinds of verb that the tool has: beside them, a rule about effects may mean something else. */
export const verbGroups = ({ name, lead }: Definition): readonly string[] =>
  VERB_CLASSES.get(name.verb?.lemma ?? lead.verb?.lemma ?? '-') ?? NONE;

/** What a rule about effects means beside the kind of verb that the tool has. */
export const withVerb = (definition: Definition, rule: string): string[] =>
  verbGroups(definition).map((group) => `${rule} ${group}`);
