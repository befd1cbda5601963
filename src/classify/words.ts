import { lemmaOf, type Lemma } from './lemma.ts';

/** A word of a name, with the text as it stands there. */
export type NameWord = Lemma & { text: string; start: number };

const PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\x00-\x7f]+/g;

/** The words of a name in camelCase, snake_case, kebab-case or with dots. */
export const words = (name: string): NameWord[] => {
  const found: NameWord[] = [];
  for (const match of name.slice(0, 200).matchAll(PART)) {
    const [text] = match;
    found.push({ text, start: match.index, ...lemmaOf(text.toLowerCase()) });
  }
  return found;
};
