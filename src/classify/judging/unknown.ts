import { readParameters } from '#definition/parameters.ts';
import type { Category } from '#model/words.ts';
import { languageOf } from '../dangers/language.ts';
import type { Definition } from '../reading/definition.ts';
import { WEIGHED_WORDS } from '../learned/weights.ts';
import { DASH, type Term } from '../reading/terms.ts';
import type { Judgement } from './weigh.ts';

// Below this, the best category is hardly better than the next.
const NOTHING = 0.42;

const HARMLESS = new Set<Category>(['read', 'other']);

/** Whether a definition gives nothing to go on. What an argument shows to be dangerous stays dangerous. */
export function isUnknown(definition: Definition, { category, categories }: Judgement): boolean {
  const { text, name, parameters } = definition;
  if (Math.max(...categories) < NOTHING) return true;
  if (text.length === 0 && !name.verb && parameters.length === 0) return true;
  return HARMLESS.has(category) && (saysNothing(definition) || isUnread(definition) || isCut(definition));
}

/** Whether not all arguments are read. What lies beyond may do anything. */
export function isCut({ tool }: Definition): boolean {
  return readParameters(tool.inputSchema).unread.some(({ why }) => why === 'deep' || why === 'many');
}

/** A language that nobody here reads, under a name that does not tell either. */
function isUnread(definition: Definition): boolean {
  const { name } = definition;
  return (
    languageOf(definition) === 'unread' &&
    !name.words.some(({ term }) => !term.common && term.verbs.some(({ text }) => text === 'look' || text === 'reckon'))
  );
}

// A letter by itself names nothing.
function isKnown({ text, common, verbs, nouns, domains }: Term) {
  return (
    !common &&
    text.length > 1 &&
    (verbs[0] !== DASH || nouns[0] !== DASH || domains.length > 0 || WEIGHED_WORDS.has(text))
  );
}

/** Whether neither name nor text has a word that we know: `zorp`, "Frobnicate the quux." */
function saysNothing({ name, text }: Definition) {
  return (
    !name.words.some(({ term }) => isKnown(term)) && !text.some(({ excluded, term }) => !excluded && isKnown(term))
  );
}
