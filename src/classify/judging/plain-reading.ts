import type { Category } from '#model/words.ts';
import { languageOf } from '../dangers/language.ts';
import type { Definition } from '../reading/definition.ts';
import type { Term } from '../reading/terms.ts';

/**
 * Whether a definition says in so many words that it reads, reckons or answers. A guess from single words is none, nor is
 * what stands in a language that is not read.
 */
export function readsPlainly(definition: Definition, category: Category): boolean {
  const { name, mainClause, text } = definition;
  const language = languageOf(definition);
  const verbs = category === 'other' ? IDLING : READING;
  const reads = ({ text: lemma, verbs: classes }: Term) =>
    lemma === 'generate' || classes.some(({ text: verb }) => verbs.has(verb));
  if (language === 'unread') return false;
  if (name.verb && reads(name.verb.term) && language === 'english') return true;
  if (mainClause.verb && reads(mainClause.verb.term)) return true;
  return text.some(
    ({ term, sentence, excluded, identifier }) => !excluded && !identifier && sentence < 2 && reads(term),
  );
}

const READING: ReadonlySet<string> = new Set(['look', 'reckon']);
const IDLING: ReadonlySet<string> = new Set(['look', 'reckon', 'idle']);
