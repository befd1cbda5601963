import type { Spot } from '#model/verdict.ts';
import { NOTHING, quoteMatch } from './quote.ts';
import type { Definition } from './reading/definition.ts';

/** A match in the text, unless all its words are negated or said of something else. */
export function phraseIn(definition: Definition, pattern: RegExp): Spot[] {
  const { clean, text, field } = definition;
  const match = definition.mayMatch(pattern) ? pattern.exec(clean) : null;
  if (!match) return NOTHING;
  const start = match.index;
  const end = start + match[0].length;
  let excluded = false;
  for (const token of text) {
    if (token.start >= end) break;
    if (token.start < start || token.end > end) continue;
    if (!token.excluded) return quoteMatch(field, match);
    excluded = true;
  }
  return excluded ? NOTHING : quoteMatch(field, match);
}

/** A match in the name, or else in the main clause. */
export function inHead(definition: Definition, pattern: RegExp): Spot[] {
  const { tool, mainClause, clean, field } = definition;
  if (!definition.mayMatch(pattern)) return NOTHING;
  const named = pattern.exec(tool.name.slice(0, 200));
  if (named) return quoteMatch('name', named);
  const [first, last] = [mainClause.tokens[0], mainClause.tokens.at(-1)];
  return quoteMatch(field, first && last ? pattern.exec(clean.slice(first.start, last.end)) : null);
}

/** A match in what an argument says of itself. */
export function inParameterTexts({ parameters }: Definition, pattern: RegExp): Spot[] {
  for (const { description, described } of parameters) {
    const match = pattern.exec(description);
    if (match) return quoteMatch(described, match);
  }
  return NOTHING;
}
