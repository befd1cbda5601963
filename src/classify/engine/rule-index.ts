import type { Rule } from '../define-rule.ts';
import type { Matcher, Words } from '../matchers.ts';
import type { Definition } from '../reading/definition.ts';

/** Calls back with the position in the list of each rule that may find something. */
export type Candidates = (definition: Definition, mark: (rule: number) => void) => void;

/** Where a word is looked for. */
const FIELDS = ['name-verb', 'main-verb', 'name-word', 'text-word', 'parameter'] as const;
type Field = (typeof FIELDS)[number];

/** What must be there for a matcher to match: one of some words, a match of a pattern, or a choice. */
type Need = { words: Words; field: Field } | { pattern: RegExp } | 'choice';

type Index = ReadonlyMap<string, Uint16Array>;
type Needed = { need: Need; rule: number };

/** Arranges a list of rules by what they need, so that only those are tried that may find something. */
export function candidatesOf(rules: readonly Rule[]): Candidates {
  const needs = rules.map(({ when }) => needsOf(when));
  const always = Uint16Array.from(needs.flatMap((own, rule) => (own ? [] : [rule])));
  const needed = needs.flatMap((own, rule) => (own ?? []).map((need): Needed => ({ need, rule })));
  const patterns = needed.flatMap(({ need, rule }) =>
    typeof need === 'object' && 'pattern' in need ? [{ pattern: need.pattern, rule }] : [],
  );
  const choices = Uint16Array.from(needed.flatMap(({ need, rule }) => (need === 'choice' ? [rule] : [])));
  const [nameVerb, mainVerb, nameWord, textWord, parameter] = FIELDS.map((field) => indexFor(needed, field)) as [
    Index,
    Index,
    Index,
    Index,
    Index,
  ];
  return ({ name, mainClause, text, parameters, choices: offered, mayMatch }, mark) => {
    const all = (rules: Uint16Array | undefined) => {
      if (rules) for (let index = 0; index < rules.length; index++) mark(rules[index] as number);
    };
    all(always);
    if (name.verb) all(nameVerb.get(name.verb.lemma));
    for (const { lemma } of name.words) all(nameWord.get(lemma));
    if (mainClause.verb) all(mainVerb.get(mainClause.verb.lemma));
    for (const { lemma } of mainClause.more) all(mainVerb.get(lemma));
    for (const { joined } of parameters) all(parameter.get(joined));
    if (offered.length > 0) all(choices);
    for (const { lemma } of text) all(textWord.get(lemma));
    for (const { pattern, rule } of patterns) if (mayMatch(pattern)) mark(rule);
  };
}

/** What a matcher needs, one of several; nothing where it has to be tried on every definition. */
export function needsOf(matcher: Matcher): readonly Need[] | undefined {
  switch (matcher.looks) {
    case 'verb':
      return (['name-verb', 'main-verb'] as const).flatMap((field) =>
        matcher.verbs ? [{ words: matcher.verbs, field }] : [],
      );
    case 'name-verb':
    case 'main-verb':
      return matcher.verbs && [{ words: matcher.verbs, field: matcher.looks }];
    case 'name-word':
    case 'text-word':
    case 'parameter':
      return [{ words: matcher.words, field: matcher.looks }];
    case 'mode':
      return ['choice'];
    case 'phrase':
    case 'anywhere':
    case 'head':
    case 'name':
      return [{ pattern: matcher.pattern }];
    case 'all':
      return matcher.of.map(needsOf).find((needs) => needs !== undefined);
    case 'either':
      return together(matcher.of.map(needsOf));
    case 'given':
      return needsOf(matcher.condition) ?? needsOf(matcher.then);
    case 'unless':
      return needsOf(matcher.then);
    case 'code':
      return matcher.after && needsOf(matcher.after);
    default:
      return undefined;
  }
}

function together(needs: readonly (readonly Need[] | undefined)[]): readonly Need[] | undefined {
  return needs.includes(undefined) ? undefined : needs.flatMap((own) => own ?? []);
}

function indexFor(needed: readonly Needed[], field: Field): Index {
  const index = new Map<string, number[]>();
  for (const { need, rule } of needed)
    if (typeof need === 'object' && 'words' in need && need.field === field)
      for (const word of need.words) index.set(word, [...(index.get(word) ?? []), rule]);
  return new Map(Array.from(index, ([word, rules]) => [word, Uint16Array.from(rules)]));
}
