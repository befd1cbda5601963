import { splitIdentifier } from '#definition/identifier.ts';
import type { Lemma } from './lemma.ts';
import { spokenPart } from './spoken.ts';
import type { Term } from './terms.ts';

/** A word of a name, with the text as it stands there. */
export type NameWord = Lemma & { text: string; start: number; term: Term };

const LONGEST = 200;

/** The words of a name in camelCase, snake_case, kebab-case or with dots. */
export function words(name: string): NameWord[] {
  return splitIdentifier(name.slice(0, LONGEST)).map(({ text, start }) => {
    const { lemma, form, term } = spokenPart(text);
    return { text, start, lemma, form, term };
  });
}
