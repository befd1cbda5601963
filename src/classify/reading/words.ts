import type { Lemma } from './lemma.ts';
import { spokenPart } from './spoken.ts';
import type { Term } from './terms.ts';

/** A word of a name, with the text as it stands there. */
export type NameWord = Lemma & { text: string; start: number; term: Term };

const isUpper = (code: number) => code >= 65 && code <= 90;
const isLower = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isForeign = (code: number) => code > 127;

const runEnd = (name: string, start: number, belongs: (code: number) => boolean): number => {
  let at = start;
  while (at < name.length && belongs(name.charCodeAt(at))) at++;
  return at;
};

/** Where the word that begins at a place ends: in `HTTPServer` the last capital belongs to what follows. */
const partEnd = (name: string, start: number): number => {
  const code = name.charCodeAt(start);
  if (isLower(code)) return runEnd(name, start, isLower);
  if (isDigit(code)) return runEnd(name, start, isDigit);
  if (isForeign(code)) return runEnd(name, start, isForeign);
  if (!isUpper(code)) return start;
  const end = runEnd(name, start, isUpper);
  if (end >= name.length || !isLower(name.charCodeAt(end))) return end;
  return end - start > 1 ? end - 1 : runEnd(name, end, isLower);
};

const LONGEST = 200;

/** The words of a name in camelCase, snake_case, kebab-case or with dots. */
export const words = (name: string): NameWord[] => {
  const found: NameWord[] = [];
  const read = name.slice(0, LONGEST);
  for (let start = 0; start < read.length;) {
    const end = partEnd(read, start);
    if (end > start) {
      const { text, lemma, form, term } = spokenPart(read, start, end);
      found.push({ text, start, lemma, form, term });
    }
    start = Math.max(end, start + 1);
  }
  return found;
};
