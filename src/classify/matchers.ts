import type { Spot } from '#model/verdict.ts';
import type { Definition } from './reading/definition.ts';
import type { Domain } from './reading/vocabulary/domains.ts';

export { wordSet } from './reading/word-set.ts';

export type Words = ReadonlySet<string>;

/** What a rule looks for in a definition, as data: it can be run, indexed and printed. */
export type Matcher =
  /** A verb of the name or of the main clause, upon one of the objects where some are given. No verbs means any. */
  | { looks: 'name-verb' | 'main-verb' | 'verb'; verbs?: Words; objects?: Words }
  /** A word of the name; of the text, unless it is negated; the whole name of a parameter; the last word of one. */
  | { looks: 'name-word' | 'text-word' | 'parameter' | 'parameter-end'; words: Words }
  /** A value that a mode such as `action` offers: one of its words, or the whole of it. */
  | { looks: 'mode'; words: Words; whole: boolean }
  /** A pattern in the text unless it is negated; anywhere in it; in name or main clause; in the name; in a parameter's text. */
  | { looks: 'phrase' | 'anywhere' | 'head' | 'name' | 'parameter-text'; pattern: RegExp }
  /** A hint that the author gives. */
  | { looks: 'hint'; hint: 'readOnlyHint' | 'destructiveHint'; value: boolean }
  /** A word of the server's title or package. */
  | { looks: 'server-word'; words: Words }
  /** What the server, or the name, is about. */
  | { looks: 'server-domain' | 'name-domain'; domain: Domain }
  /** Every one of these, all quoted; the first that matches; the last one, where the first matches or does not. */
  | { looks: 'all' | 'either'; of: readonly Matcher[] }
  | { looks: 'given' | 'unless'; condition: Matcher; then: Matcher }
  /** What no other matcher can express, said in words. Looked for only where `after` matches. */
  | { looks: 'code'; says: string; after?: Matcher; find: (definition: Definition) => Spot[] };

/** The name's verb, when it is one of these (and acts upon one of those, when objects are given). */
export function nameVerb(verbs?: Words, objects?: Words): Matcher {
  return { looks: 'name-verb', ...(verbs && { verbs }), ...(objects && { objects }) };
}

/** A verb of the main clause, when it is one of these (and acts upon one of those, when objects are given). */
export function mainVerb(verbs: Words, objects?: Words): Matcher {
  return { looks: 'main-verb', verbs, ...(objects && { objects }) };
}

/** What the name, or else the main clause, says the tool does. */
export function verb(verbs: Words, objects?: Words): Matcher {
  return { looks: 'verb', verbs, ...(objects && { objects }) };
}

/** A word of the name, in any form but a participle. */
export function nameWord(words: Words): Matcher {
  return { looks: 'name-word', words };
}

/** A word of the text that is not negated. */
export function textWord(words: Words): Matcher {
  return { looks: 'text-word', words };
}

/** A parameter with one of these names, its words joined by `_`. */
export function parameter(words: Words): Matcher {
  return { looks: 'parameter', words };
}

/** A parameter whose name ends in one of these words. */
export function parameterEnd(words: Words): Matcher {
  return { looks: 'parameter-end', words };
}

/** A value that a mode such as `action` offers, when one of its words is one of these. */
export function mode(words: Words): Matcher {
  return { looks: 'mode', words, whole: false };
}

/** A value that a mode offers, when the whole of it is one of these. */
export function wholeMode(words: Words): Matcher {
  return { looks: 'mode', words, whole: true };
}

/** Words of the text that match a pattern and are not negated. */
export function phrase(pattern: RegExp): Matcher {
  return { looks: 'phrase', pattern };
}

/** Words of the text that match a pattern, negated or not: what stands in brackets may still decide. */
export function anywhere(pattern: RegExp): Matcher {
  return { looks: 'anywhere', pattern };
}

/** A match of a pattern in the name or in the main clause. */
export function head(pattern: RegExp): Matcher {
  return { looks: 'head', pattern };
}

/** A match of a pattern in the name. */
export function nameText(pattern: RegExp): Matcher {
  return { looks: 'name', pattern };
}

/** A match of a pattern in what a parameter says of itself. */
export function parameterText(pattern: RegExp): Matcher {
  return { looks: 'parameter-text', pattern };
}

/** A hint of the author with this value. */
export function hint(name: 'readOnlyHint' | 'destructiveHint', value: boolean): Matcher {
  return { looks: 'hint', hint: name, value };
}

/** A word of the server's title or package. */
export function serverWord(words: Words): Matcher {
  return { looks: 'server-word', words };
}

/** A server whose title or package says that it is about this. */
export function serverDomain(domain: Domain): Matcher {
  return { looks: 'server-domain', domain };
}

/** A name with a word that says that it is about this. */
export function nameDomain(domain: Domain): Matcher {
  return { looks: 'name-domain', domain };
}

/** Every one of these; all of them are quoted. */
export function all(...of: Matcher[]): Matcher {
  return { looks: 'all', of };
}

/** The first of these that matches. */
export function either(...of: Matcher[]): Matcher {
  return { looks: 'either', of };
}

/** The second, where the first matches too. */
export function given(condition: Matcher, then: Matcher): Matcher {
  return { looks: 'given', condition, then };
}

/** The second, unless the first matches. */
export function unless(condition: Matcher, then: Matcher): Matcher {
  return { looks: 'unless', condition, then };
}

/** What no other matcher can express: `says` completes "It looks for …". */
export function code(says: string, find: (definition: Definition) => Spot[], after?: Matcher): Matcher {
  return { looks: 'code', says, find, ...(after && { after }) };
}
