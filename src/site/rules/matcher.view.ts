import type { Matcher, Words } from '#classify/matchers.ts';
import { DOMAIN_OF, type Domain } from '#classify/reading/vocabulary/domains.ts';
import type { LookedFor } from './shown.ts';

/** What a matcher looks for, in words that complete "It looks for …". */
export function lookedFor(matcher: Matcher): LookedFor {
  switch (matcher.looks) {
    case 'name-verb':
    case 'main-verb':
    case 'verb':
      return verb(WHERE[matcher.looks], matcher.verbs, matcher.objects);
    case 'name-word':
    case 'text-word':
    case 'parameter':
    case 'parameter-end':
    case 'server-word':
      return words(`one of these words ${WHERE[matcher.looks]}`, matcher.words);
    case 'mode':
      return words(
        matcher.whole
          ? 'one of these values of a mode such as `action`'
          : 'one of these words in a value of a mode such as `action`',
        matcher.words,
      );
    case 'phrase':
    case 'anywhere':
    case 'head':
    case 'name':
    case 'parameter-text':
      return { says: `what this pattern matches ${WHERE[matcher.looks]}`, lists: [], pattern: matcher.pattern.source };
    case 'hint':
      return { says: `the author’s annotation \`${matcher.hint}: ${matcher.value}\``, lists: [] };
    case 'server-domain':
    case 'name-domain':
      return words(`a word about “${matcher.domain}” ${WHERE[matcher.looks]}`, wordsAbout(matcher.domain));
    case 'all':
      return { says: 'all of these', lists: [], parts: matcher.of.map(lookedFor) };
    case 'either':
      return { says: 'any of these', lists: [], parts: matcher.of.map(lookedFor) };
    case 'given':
      return { ...conditional(matcher.then), onlyWhere: lookedFor(matcher.condition) };
    case 'unless':
      return { ...conditional(matcher.then), unless: lookedFor(matcher.condition) };
    case 'code':
      return { says: matcher.says, lists: [], ...(matcher.after && { onlyWhere: lookedFor(matcher.after) }) };
  }
}

// A condition stands beside what it is a condition of, and must not take the place of another.
function conditional(matcher: Matcher): LookedFor {
  const nested = matcher.looks === 'given' || matcher.looks === 'unless' || matcher.looks === 'code';
  return nested ? { says: 'all of these', lists: [], parts: [lookedFor(matcher)] } : lookedFor(matcher);
}

const WHERE = {
  'name-verb': 'in the name',
  'main-verb': 'in the main clause of the description',
  verb: 'in the name, or else in the main clause of the description',
  'name-word': 'in the name',
  'text-word': 'in the text, where it is not negated',
  parameter: 'as the name of an argument',
  'parameter-end': 'at the end of an argument’s name',
  'server-word': 'in the server’s title or package',
  phrase: 'in the text, where it is not negated',
  anywhere: 'anywhere in the text',
  head: 'in the name or the main clause',
  name: 'in the name',
  'parameter-text': 'in what an argument says of itself',
  'server-domain': 'in the server’s title or package',
  'name-domain': 'in the name',
};

function verb(where: string, verbs: Words | undefined, objects: Words | undefined): LookedFor {
  if (!verbs) return { says: `any verb ${where}`, lists: [] };
  if (!objects) return words(`one of these verbs ${where}`, verbs);
  return { says: `one of these verbs, and what it acts upon, ${where}`, lists: [[...verbs], [...objects]] };
}

function words(says: string, list: Words): LookedFor {
  return { says, lists: [[...list]] };
}

function wordsAbout(domain: Domain): Words {
  return new Set([...DOMAIN_OF].flatMap(([word, domains]) => (domains.includes(domain) ? [word] : [])));
}
