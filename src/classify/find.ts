import type { Spot } from './define-rule.ts';
import type { Definition } from './definition.ts';
import type { Token } from './tokens.ts';

/** A set of words from one line of text. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The name's verb, when it is one of these (and acts upon one of those, when objects are given). */
export const inName = ({ name }: Definition, verbs: ReadonlySet<string>, objects?: ReadonlySet<string>): Spot[] => {
  const { verb } = name;
  if (!verb || !verbs.has(verb.lemma)) return [];
  if (!objects) return [{ field: 'name', quote: verb.text }];
  const object = name.words.find((word) => word !== verb && objects.has(word.lemma));
  return object
    ? [
        { field: 'name', quote: verb.text },
        { field: 'name', quote: object.text },
      ]
    : [];
};

// What follows such a word is where, for whom or how, no longer what.
const TURN = wordSet('on in for from to with by via at using into within through inside without');

const near = (tokens: Token[], verb: Token, objects: ReadonlySet<string>): Token | undefined => {
  const at = tokens.indexOf(verb);
  // Japanese and Korean put the object before the verb.
  if (verb.text.charCodeAt(0) > 0x3000)
    return tokens.find((token) => token !== verb && !token.aside && objects.has(token.lemma));
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.start > verb.start + 60 || (TURN.has(token.text) && index > at + 1)) return undefined;
    if (!token.aside && objects.has(token.lemma)) return token;
  }
  return undefined;
};

/** A verb of the first statement, when it is one of these (and acts upon one of those, when objects are given). */
export const inLead = (
  { lead, field }: Definition,
  verbs: ReadonlySet<string>,
  objects?: ReadonlySet<string>,
): Spot[] => {
  for (const verb of lead.verb ? [lead.verb, ...lead.more] : []) {
    if (!verbs.has(verb.lemma)) continue;
    if (!objects) return [{ field, quote: verb.text }];
    const object = near(lead.tokens, verb, objects);
    if (object)
      return [
        { field, quote: verb.text },
        { field, quote: object.text },
      ];
  }
  return [];
};

/** What the name or the first statement says the tool does. */
export const acts = (definition: Definition, verbs: ReadonlySet<string>, objects?: ReadonlySet<string>): Spot[] => {
  const named = inName(definition, verbs, objects);
  return named.length > 0 ? named : inLead(definition, verbs, objects);
};

/** A word of the name. */
export const named = ({ name }: Definition, words: ReadonlySet<string>): Spot[] => {
  const word = name.words.find(({ lemma, form }) => form !== 'ed' && words.has(lemma));
  return word ? [{ field: 'name', quote: word.text }] : [];
};

/** A word of the text, asides left out. */
export const says = ({ said, field }: Definition, words: ReadonlySet<string>): Spot[] => {
  for (const word of words) {
    const token = said.get(word);
    if (token) return [{ field, quote: token.text }];
  }
  return [];
};

/** Words of the text that match a pattern, unless they stand in an aside. */
export const phrase = ({ clean, field, text }: Definition, pattern: RegExp): Spot[] => {
  const match = pattern.exec(clean);
  if (!match) return [];
  const start = match.index;
  const end = start + match[0].length;
  const words = text.filter((token) => token.start >= start && token.end <= end);
  return words.length > 0 && words.every(({ aside }) => aside) ? [] : [{ field, quote: match[0] }];
};

/** An argument with one of these names, its words joined by `_`. */
export const takes = ({ parameters }: Definition, names: ReadonlySet<string>): Spot[] => {
  const found = parameters.find(({ words }) => names.has(words.join('_')));
  return found ? [{ field: found.field.slice(0, found.field.lastIndexOf('/')), quote: found.name }] : [];
};

/** A choice that an argument such as `action` offers, when its first word is one of these. */
export const offers = ({ parameters }: Definition, verbs: ReadonlySet<string>): Spot[] => {
  for (const { words, values, field } of parameters) {
    if (!words.some((word) => MODES.has(word))) continue;
    const value = values.find((choice) =>
      choice
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((word) => verbs.has(word)),
    );
    if (value) return [{ field, quote: value }];
  }
  return [];
};
const MODES = wordSet('action operation mode method command cmd type op verb subcommand do task function');

/** A match of a pattern in the name or in the first statement. */
export const inHead = (definition: Definition, pattern: RegExp): Spot[] => {
  const { tool, lead, clean, field } = definition;
  const quote = pattern.exec(tool.name.slice(0, 200))?.[0];
  if (quote) return [{ field: 'name', quote }];
  const [first, last] = [lead.tokens[0], lead.tokens.at(-1)];
  const found = first && last ? pattern.exec(clean.slice(first.start, last.end)) : null;
  return found ? [{ field, quote: found[0] }] : [];
};
