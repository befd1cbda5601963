import { fieldText } from '#definition/field.ts';
import type { Evidence } from '#model/verdict.ts';
import type { Definition } from '../reading/definition.ts';
import { markExcluded } from '../reading/exclusions.ts';
import { tokenize, type Token } from '../reading/tokens.ts';

/** Where words stand in a text. */
type Span = { start: number; end: number };

const WIDEST = 6;

// As much of a parameter's description as rules look at.
const READ = 400;

/**
 * Evidence whose quote, looked for from the beginning of the text, is not found on words that are said not to happen.
 * Where the same words stand there first, the quote takes in the words around it; where they stand nowhere else, there is
 * nothing to show.
 */
export function quotable(definition: Definition, evidence: Evidence): Evidence[] {
  const { text, clean } = readField(definition, evidence.field);
  if (!text.some(({ negated }) => negated)) return [evidence];
  const { quote } = evidence;
  const first = spanOf(quote, clean.indexOf(quote));
  if (first.start < 0 || !isNegated(text, first)) return [evidence];
  for (let at = first.start; at >= 0; at = clean.indexOf(quote, at + 1)) {
    const span = spanOf(quote, at);
    if (!isNegated(text, span) && isWord(text, span))
      return widened(text, clean, span).map((wide) => ({ ...evidence, quote: wide }));
  }
  return [];
}

type Read = Pick<Definition, 'text' | 'clean'>;

const UNREAD: Read = { text: [], clean: '' };

/** The words of a field that holds sentences. */
function readField(definition: Definition, field: string): Read {
  if (field === definition.field) return definition;
  if (!field.endsWith('/description')) return UNREAD;
  const clean = fieldText(definition.tool, definition.server, field).slice(0, READ);
  return { text: markExcluded(tokenize(clean), clean), clean };
}

function spanOf(quote: string, start: number): Span {
  return { start, end: start + quote.length };
}

function touches(token: Token, { start, end }: Span) {
  return token.start < end && token.end > start;
}

// "Never modifies" is quoted with its negation, and says what it says.
function isNegated(text: readonly Token[], span: Span): boolean {
  const first = text.findIndex((token) => touches(token, span));
  return text[first]?.negated ?? false;
}

function isWord(text: readonly Token[], { start, end }: Span) {
  return text.some((token) => token.start === start) && text.some((token) => token.end === end);
}

function widened(text: readonly Token[], clean: string, span: Span): string[] {
  let from = text.findIndex((token) => touches(token, span));
  let to = text.findLastIndex((token) => touches(token, span));
  const quote = () => clean.slice(text[from]?.start, text[to]?.end);
  for (let steps = 0; steps < WIDEST && clean.indexOf(quote()) !== text[from]?.start; steps++) {
    const [before, after] = [text[from - 1], text[to + 1]];
    if (before && !before.negated && before.sentence === text[from]?.sentence) from--;
    else if (after && !after.negated) to++;
    else return [];
  }
  return [quote()];
}
