/** A word of an identifier as it stands there, with where it begins. */
export type IdentifierWord = { text: string; start: number };

/**
 * The words of an identifier in camelCase, snake_case, kebab-case or with dots. A run of capitals is one word, its
 * plural included (`imageURLs` gives `image`, `URLs`), but for the capital that begins the next word (`HTTPServer`
 * gives `HTTP`, `Server`). Digits stay with the letters before them (`s3Upload` gives `s3`, `Upload`).
 */
export function splitIdentifier(name: string): IdentifierWord[] {
  const words: IdentifierWord[] = [];
  for (let start = 0; start < name.length;) {
    const end = wordEnd(name, start);
    if (end > start) words.push({ text: name.slice(start, end), start });
    start = end > start ? end : start + widthAt(name, start);
  }
  return words;
}

/** The same words in lower case, where nobody needs to know how they stand there. */
export function identifierWords(name: string): string[] {
  return splitIdentifier(name).map(({ text }) => text.toLowerCase());
}

/** A word without the number behind it: `url2` is one of several of the kind `url`. A single letter keeps its number. */
export function withoutNumber(word: string): string {
  if (!isDigit(word.charCodeAt(word.length - 1))) return word;
  return word.replace(/^(\p{L}{2,})\p{N}+$/u, '$1');
}

/** What a character is in an identifier. A mark, such as a combining accent, belongs to the letter before it. */
type Kind = 'lower' | 'upper' | 'uncased' | 'digit' | 'mark' | 'none';

// `k8s`, `i18n` and `2fa` are one word each, `base64encode` is two.
const LONGEST_ENDING = 2;

function wordEnd(name: string, start: number): number {
  let end = lettersEnd(name, start);
  for (;;) {
    const digits = runEnd(name, end, 'digit');
    if (digits === end) return end;
    const ending = runEnd(name, digits, 'lower');
    if (ending === digits || ending - digits > LONGEST_ENDING) return digits;
    end = ending;
  }
}

function lettersEnd(name: string, start: number): number {
  const kind = kindAt(name, start);
  if (kind === 'lower' || kind === 'uncased') return runEnd(name, start, kind);
  if (kind !== 'upper') return start;
  const capitals = runEnd(name, start, 'upper');
  const lower = runEnd(name, capitals, 'lower');
  if (lower === capitals) return capitals;
  const last = lastStart(name, capitals);
  if (last === start) return lower;
  return lower - capitals === 1 && name[capitals] === 's' ? lower : last;
}

function runEnd(name: string, start: number, wanted: Kind): number {
  let at = start;
  for (; at < name.length; at += widthAt(name, at)) {
    const kind = kindAt(name, at);
    if (kind !== wanted && !(kind === 'mark' && at > start)) break;
  }
  return at;
}

function lastStart(name: string, end: number): number {
  let at = end - 1;
  while (kindAt(name, at) === 'mark') at--;
  return at;
}

function isDigit(code: number) {
  return code >= 48 && code <= 57;
}

function kindAt(name: string, at: number): Kind {
  const code = name.charCodeAt(at);
  if (code >= 97 && code <= 122) return 'lower';
  if (code >= 65 && code <= 90) return 'upper';
  if (isDigit(code)) return 'digit';
  if (!(code > 127)) return 'none';
  const character = String.fromCodePoint(name.codePointAt(at) ?? code);
  // Capitals beyond the basic plane take two places, and no identifier is written in them.
  if (/\p{Lu}/u.test(character)) return character.length > 1 ? 'uncased' : 'upper';
  if (/\p{Ll}/u.test(character)) return 'lower';
  if (/\p{L}/u.test(character)) return 'uncased';
  if (/\p{N}/u.test(character)) return 'digit';
  return /\p{M}/u.test(character) ? 'mark' : 'none';
}

function widthAt(name: string, at: number) {
  return (name.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
