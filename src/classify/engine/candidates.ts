import { clausesFor, maySatisfy } from './clues.ts';
import type { Rule } from '../define-rule.ts';
import type { Definition } from '../reading/definition.ts';
import { questionsOf, SOUGHT, type Question, type Sought } from './questions.ts';

/** Calls back with the place in the list of each rule that may find something. */
export type Candidates = (definition: Definition, mark: (rule: number) => void) => void;

type Index = ReadonlyMap<string, Uint16Array>;
type Asked = { question: Question; rule: number };

/** Finds out which questions a list of rules asks, so that only rules with an answer need to be tried. */
export function candidatesOf(rules: readonly Rule[]): Candidates {
  const questions = rules.map(questionsOf);
  const always = Uint16Array.from(questions.flatMap((own, rule) => (own ? [] : [rule])));
  const asked = questions.flatMap((own, rule) => (own ?? []).map((question) => ({ question, rule })));
  const patterns = asked.flatMap(({ question, rule }) =>
    'pattern' in question ? [{ clauses: clausesFor(question.pattern), rule }] : [],
  );
  const choices = Uint16Array.from(asked.flatMap(({ question, rule }) => ('choice' in question ? [rule] : [])));
  const [nameVerb, leadVerb, nameWord, text, argument] = SOUGHT.map((where) => indexFor(asked, where)) as [
    Index,
    Index,
    Index,
    Index,
    Index,
  ];
  return ({ name, lead, text: tokens, parameters, choices: offered, clues }, mark) => {
    const all = (rules: Uint16Array | undefined) => {
      if (rules) for (let index = 0; index < rules.length; index++) mark(rules[index] as number);
    };
    all(always);
    if (name.verb) all(nameVerb.get(name.verb.lemma));
    for (const { lemma } of name.words) all(nameWord.get(lemma));
    if (lead.verb) all(leadVerb.get(lead.verb.lemma));
    for (const { lemma } of lead.more) all(leadVerb.get(lemma));
    for (const { joined } of parameters) all(argument.get(joined));
    if (offered.length > 0) all(choices);
    for (const { lemma } of tokens) all(text.get(lemma));
    for (const { clauses, rule } of patterns) if (maySatisfy(clauses, clues)) mark(rule);
  };
}

function indexFor(asked: readonly Asked[], where: Sought): Index {
  const index = new Map<string, number[]>();
  for (const { question, rule } of asked)
    if ('words' in question && question.where === where)
      for (const word of question.words) index.set(word, [...(index.get(word) ?? []), rule]);
  return new Map(Array.from(index, ([word, rules]) => [word, Uint16Array.from(rules)]));
}
