import { identifierWords, withoutNumber } from '#definition/identifier.ts';
import { fieldText } from '#definition/field.ts';
import type { Spot } from '#model/verdict.ts';
import type { Matcher, Words } from './matchers.ts';
import type { Definition } from './reading/definition.ts';
import type { NameWord } from './reading/words.ts';
import type { Token } from './reading/tokens.ts';
import { DOMAIN_OF, type Domain } from './reading/vocabulary/domains.ts';

// Most rules find nothing in most definitions, which should cost them nothing.
const NOTHING: Spot[] = [];
Object.freeze(NOTHING);

/** The places of a definition that a matcher finds, each quoted verbatim; nothing where it does not match. */
export function find(matcher: Matcher, definition: Definition): Spot[] {
  switch (matcher.looks) {
    case 'name-verb':
      return inName(definition, matcher.verbs, matcher.objects);
    case 'main-verb':
      return inMainClause(definition, matcher.verbs, matcher.objects);
    case 'verb': {
      const named = inName(definition, matcher.verbs, matcher.objects);
      return named.length > 0 ? named : inMainClause(definition, matcher.verbs, matcher.objects);
    }
    case 'name-word':
      return quoteName(definition.name.words.find(({ lemma, form }) => form !== 'ed' && matcher.words.has(lemma)));
    case 'text-word':
      return inText(definition, matcher.words);
    case 'parameter':
      return quoteParameter(definition, ({ joined }) => matcher.words.has(joined));
    case 'parameter-end':
      return quoteParameter(definition, ({ words }) => matcher.words.has(words.at(-1) ?? ''));
    case 'mode':
      return inModes(definition, matcher.words, matcher.whole);
    case 'phrase':
      return phraseIn(definition, matcher.pattern);
    case 'anywhere':
      return quoteText(
        definition,
        definition.mayMatch(matcher.pattern) ? matcher.pattern.exec(definition.clean) : null,
      );
    case 'head':
      return inHead(definition, matcher.pattern);
    case 'name':
      return quoteMatch('name', matcher.pattern.exec(definition.tool.name));
    case 'parameter-text':
      return inParameterTexts(definition, matcher.pattern);
    case 'hint':
      return definition.tool.annotations?.[matcher.hint] === matcher.value
        ? [{ field: `annotations/${matcher.hint}`, quote: String(matcher.value) }]
        : NOTHING;
    case 'server-word':
      return quoteServer(definition, ({ lemma }) => matcher.words.has(lemma));
    case 'server-domain':
      return quoteServer(definition, ({ lemma }) => isAbout(lemma, matcher.domain));
    case 'name-domain':
      return quoteName(definition.name.words.find(({ lemma }) => isAbout(lemma, matcher.domain)));
    case 'all':
      return findAll(matcher.of, definition);
    case 'either':
      return findEither(matcher.of, definition);
    case 'given':
      return find(matcher.condition, definition).length > 0 ? find(matcher.then, definition) : NOTHING;
    case 'unless':
      return find(matcher.condition, definition).length > 0 ? NOTHING : find(matcher.then, definition);
    case 'code':
      return matcher.after && find(matcher.after, definition).length === 0 ? NOTHING : matcher.find(definition);
  }
}

function inName({ name }: Definition, verbs?: Words, objects?: Words): Spot[] {
  const { verb } = name;
  if (!verb || (verbs && !verbs.has(verb.lemma))) return NOTHING;
  if (!objects) return [{ field: 'name', quote: verb.text }];
  for (const word of name.words)
    if (word !== verb && objects.has(word.lemma))
      return [
        { field: 'name', quote: verb.text },
        { field: 'name', quote: word.text },
      ];
  return NOTHING;
}

function inMainClause({ mainClause, field }: Definition, verbs?: Words, objects?: Words): Spot[] {
  if (!mainClause.verb) return NOTHING;
  for (let index = -1; index < mainClause.more.length; index++) {
    const verb = index < 0 ? mainClause.verb : (mainClause.more[index] as Token);
    if (verbs && !verbs.has(verb.lemma)) continue;
    if (!objects) return [{ field, quote: verb.text }];
    const object = near(mainClause.tokens, verb, objects);
    if (object)
      return [
        { field, quote: verb.text },
        { field, quote: object.text },
      ];
  }
  return NOTHING;
}

// What follows such a word is where, for whom or how, no longer what.
const TURN = new Set('on in for from to with by via at using into within through inside without'.split(' '));

function near(tokens: Token[], verb: Token, objects: Words): Token | undefined {
  const at = tokens.indexOf(verb);
  // Japanese and Korean put the object before the verb.
  if (verb.text.charCodeAt(0) > 0x3000)
    return tokens.find((token) => token !== verb && !token.excluded && objects.has(token.lemma));
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.start > verb.start + 60 || (TURN.has(token.text) && index > at + 1)) return undefined;
    if (!token.excluded && objects.has(token.lemma)) return token;
  }
  return undefined;
}

function inText({ said, field }: Definition, words: Words): Spot[] {
  for (const word of words) {
    const token = said.get(word);
    if (token) return [{ field, quote: token.text }];
  }
  return NOTHING;
}

const MODES = new Set(
  'action actions operation mode method command cmd type op verb subcommand do task function'.split(' '),
);

function inModes({ choices }: Definition, verbs: Words, whole: boolean): Spot[] {
  for (const { words, choices: values } of choices) {
    if (!words.some((word) => MODES.has(word))) continue;
    const value = values.find((choice) => offers(choice.value.slice(0, LONGEST), verbs, whole));
    if (value) return [{ field: value.field, quote: value.value }];
  }
  return NOTHING;
}

// A value that says more than this is a text and no mode.
const LONGEST = 200;

function offers(value: string, verbs: Words, whole: boolean): boolean {
  if (whole) return verbs.has(value.toLowerCase());
  return identifierWords(value).some((word) => verbs.has(withoutNumber(word)));
}

function phraseIn(definition: Definition, pattern: RegExp): Spot[] {
  const { clean, text } = definition;
  const match = definition.mayMatch(pattern) ? pattern.exec(clean) : null;
  if (!match) return NOTHING;
  const start = match.index;
  const end = start + match[0].length;
  let excluded = false;
  for (const token of text) {
    if (token.start < start || token.end > end) continue;
    if (!token.excluded) return quoteText(definition, match);
    excluded = true;
  }
  return excluded ? NOTHING : quoteText(definition, match);
}

function inHead(definition: Definition, pattern: RegExp): Spot[] {
  const { tool, mainClause, clean, field } = definition;
  if (!definition.mayMatch(pattern)) return NOTHING;
  const named = pattern.exec(tool.name.slice(0, 200));
  if (named) return quoteMatch('name', named);
  const [first, last] = [mainClause.tokens[0], mainClause.tokens.at(-1)];
  return quoteMatch(field, first && last ? pattern.exec(clean.slice(first.start, last.end)) : null);
}

function inParameterTexts({ parameters }: Definition, pattern: RegExp): Spot[] {
  for (const { description, described } of parameters) {
    const match = pattern.exec(description);
    if (match) return quoteMatch(described, match);
  }
  return NOTHING;
}

function isAbout(lemma: string, domain: Domain): boolean {
  return DOMAIN_OF.get(lemma)?.includes(domain) ?? false;
}

function findAll(of: readonly Matcher[], definition: Definition): Spot[] {
  const found: Spot[] = [];
  for (const matcher of of) {
    const spots = find(matcher, definition);
    if (spots.length === 0) return NOTHING;
    found.push(...spots);
  }
  return found;
}

function findEither(of: readonly Matcher[], definition: Definition): Spot[] {
  for (const matcher of of) {
    const spots = find(matcher, definition);
    if (spots.length > 0) return spots;
  }
  return NOTHING;
}

function quoteName(word: NameWord | undefined): Spot[] {
  return word ? [{ field: 'name', quote: word.text }] : NOTHING;
}

function quoteMatch(field: string, match: RegExpExecArray | null): Spot[] {
  return match?.[0] ? [{ field, quote: match[0] }] : NOTHING;
}

function quoteText({ field }: Definition, match: RegExpExecArray | null): Spot[] {
  return quoteMatch(field, match);
}

function quoteParameter(
  { parameters }: Definition,
  is: (parameter: Definition['parameters'][number]) => boolean,
): Spot[] {
  for (const parameter of parameters) if (is(parameter)) return [{ field: parameter.container, quote: parameter.name }];
  return NOTHING;
}

function quoteServer({ serverWords, tool, server }: Definition, is: (word: NameWord) => boolean): Spot[] {
  const word = serverWords.find(is);
  if (!word) return NOTHING;
  const titled = fieldText(tool, server, 'server/title').includes(word.text);
  return [{ field: titled ? 'server/title' : 'server/package', quote: word.text }];
}
