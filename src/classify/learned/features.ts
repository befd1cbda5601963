import type { Definition } from '../reading/definition.ts';
import { KIND, type Kind, type Kinds } from './kinds.ts';
import type { Token } from '../reading/tokens.ts';
import { DASH, termOf, type Term } from '../reading/terms.ts';
import type { Quoted } from '#definition/schema-facts.ts';
import type { NameWord } from '../reading/words.ts';

/** Receives one observation that may have a learned weight: what kind it is, what was seen, and where. */
type Emit = (kind: string, key: string, field: string, quote: string) => void;

/** The same with what was seen in one or two terms, so that nobody has to join them to look them up. */
export type EmitTerms = (kind: Kind, first: Term, second: Term | undefined, field: string, quote: string) => void;

const { NAME, CLAUSE, BODY, SERVER, NAMED, OBJECT, LISTED, BOTH, ARGUMENT, ARGUMENT_WORD, CHOICE, SERVER_WORD } = KIND;

/** Everything about a definition that weights can be learned for, each in its terms. */
export function featureTerms(definition: Definition, emit: EmitTerms): void {
  fromName(definition, emit);
  fromMainClause(definition, emit);
  fromBody(definition, emit);
  fromParameters(definition, emit);
  fromDomain(definition, emit);
  for (const { term, text } of definition.serverWords)
    if (!term.common) emit(SERVER_WORD, term, undefined, 'server/title', text);
}

/** The same with the keys that the table of weights has. */
export function features(definition: Definition, emit: Emit): void {
  return featureTerms(definition, ({ name }, first, second, field, quote) =>
    emit(name, second ? `${first.text} ${second.text}` : first.text, field, quote),
  );
}

/** The kinds of verb that the tool has: beside them, a rule about effects may mean something else. */
export function verbGroups({ name, mainClause }: Definition): readonly Term[] {
  return (name.verb?.term ?? mainClause.verb?.term ?? DASH).verbs;
}

/** What a rule about effects means beside the kind of verb that the tool has. */
export function withVerb(definition: Definition, rule: string): string[] {
  return verbGroups(definition).map(({ text }) => `${rule} ${text}`);
}

function pairs(kinds: Kinds, verb: Term, object: Term | undefined, field: string, quote: string, emit: EmitTerms) {
  if (object) emit(kinds.object, verb, object, field, quote);
  for (const noun of (object ?? DASH).nouns) {
    emit(kinds.noun, verb, noun, field, quote);
    for (const group of verb.verbs) emit(kinds.group, group, noun, field, quote);
  }
}

const START = termOf('^');
const END = termOf('$');

function fromName({ name }: Definition, emit: EmitTerms) {
  const verb = name.verb?.term ?? DASH;
  const quote = name.verb?.text ?? name.text;
  emit(NAME.noun, verb, undefined, 'name', quote);
  if (name.object) emit(OBJECT, name.object.term, undefined, 'name', name.object.text);
  pairs(NAME, verb, name.object?.term, 'name', quote, emit);
  let before = START;
  for (const { term, text, form } of name.words) {
    emit(NAME.word, term, undefined, 'name', text);
    if (form !== 'base') emit(NAME.past, term, termOf(form), 'name', text);
    emit(NAME.pair, before, term, 'name', text);
    before = term;
  }
  emit(NAME.pair, before, END, 'name', name.words.at(-1)?.text ?? name.text);
}

function fromMainClause(definition: Definition, emit: EmitTerms) {
  const { mainClause, field, name } = definition;
  const { verb, object } = mainClause;
  if (verb) {
    emit(CLAUSE.noun, verb.term, undefined, field, verb.text);
    pairs(CLAUSE, verb.term, object?.term, field, verb.text, emit);
    for (const other of mainClause.more) emit(LISTED, other.term, undefined, field, other.text);
    if (name.verb && name.verb.lemma !== verb.lemma) emit(BOTH, name.verb.term, verb.term, field, verb.text);
  } else if (mainClause.tokens[0]) emit(CLAUSE.noun, DASH, undefined, field, mainClause.tokens[0].text);
  words(definition, mainClause.tokens, 0, mainClause.tokens.length, CLAUSE, emit);
}

function words(
  { clean, field }: Definition,
  tokens: readonly Token[],
  from: number,
  to: number,
  kinds: Kinds,
  emit: EmitTerms,
) {
  let before: Token | undefined;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    const { term, text, form } = token;
    if (token.excluded || token.identifier) {
      before = undefined;
      continue;
    }
    if (!term.common) emit(kinds.word, term, undefined, field, text);
    if (form === 'ed') emit(kinds.past, term, undefined, field, text);
    // Pairs of words further down say little that their words do not.
    if (kinds === CLAUSE && before && before.sentence === token.sentence && !(term.common && before.term.common))
      emit(kinds.pair, before.term, term, field, clean.slice(before.start, token.end));
    before = token;
  }
}

// What can be learned from the rest of a long text is said in its first words.
const BODY_WORDS = 120;

function fromBody(definition: Definition, emit: EmitTerms) {
  const { text, mainClause } = definition;
  const end = mainClause.tokens.at(-1)?.sentence ?? -1;
  const first = text.findIndex(({ sentence }) => sentence > end);
  if (first >= 0) words(definition, text, first, Math.min(text.length, first + BODY_WORDS), BODY, emit);
}

const CHOICES = 30;

function fromParameters({ parameters }: Definition, emit: EmitTerms) {
  for (const { name, terms, term, container, choices } of parameters) {
    emit(ARGUMENT, term, undefined, container, name);
    for (const part of terms) emit(ARGUMENT_WORD, part, undefined, container, name);
    for (let index = 0; index < choices.length && index < CHOICES; index++) {
      const { value, field } = choices[index] as Quoted;
      for (const group of termOf(value.toLowerCase()).verbs)
        if (group !== DASH) emit(CHOICE, group, undefined, field, value);
    }
  }
}

// What a server is about gives its verbs their meaning: a browser's `check` is not a monitor's.
function fromDomain({ serverWords, name, mainClause }: Definition, emit: EmitTerms) {
  const verb = name.verb?.term ?? mainClause.verb?.term ?? DASH;
  const object = name.object?.term ?? mainClause.object?.term;
  const about = (kinds: Kinds, { term, text }: NameWord, field: string) => {
    for (const domain of term.domains) {
      emit(kinds.word, domain, undefined, field, text);
      emit(kinds.noun, domain, verb, field, text);
      if (mainClause.verb) emit(kinds.mainClause, domain, mainClause.verb.term, field, text);
      for (const group of verb.verbs) emit(kinds.group, domain, group, field, text);
      if (object) emit(kinds.object, domain, object, field, text);
    }
  };
  for (const word of serverWords) about(SERVER, word, 'server/title');
  for (const word of name.words) about(NAMED, word, 'name');
}
