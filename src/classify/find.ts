import type { Spot } from '#model/verdict.ts';
import { inHead, inParameterTexts, phraseIn } from './find-patterns.ts';
import { inMainClause, inModes, inName, inText, quoteParameter, quoteServer } from './find-words.ts';
import type { Matcher } from './matchers.ts';
import { NOTHING, quoteMatch, quoteName } from './quote.ts';
import type { Definition } from './reading/definition.ts';
import { DOMAIN_OF, type Domain } from './reading/vocabulary/domains.ts';

/** The spots of a definition that a matcher finds, each quoted verbatim; nothing where it does not match. */
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
      return quoteMatch(
        definition.field,
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

function isAbout(lemma: string, domain: Domain): boolean {
  return DOMAIN_OF.get(lemma)?.includes(domain) ?? false;
}
