/** A piece of foreign text as it is shown. `hidden` is a character that a reader would not see, named by its code point. */
export type Piece = { text: string; marked: boolean; hidden: boolean };

// Controls but for tab and line breaks, zero-width and direction characters, tags, variation selectors beyond the usual, lone surrogates.
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2028\u2029\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E0FFF}\p{Cs}]/u;
const HIDDEN_EACH = new RegExp(HIDDEN, 'gu');

/** Text in which characters that cannot be seen are written as their code points. */
export function visible(text: string): string {
  return text.replace(HIDDEN_EACH, (character) => `[${nameOf(character)}]`);
}

/** Foreign text in pieces: the first occurrence of each quote is marked, characters that cannot be seen are named. */
export function pieces(text: string, quotes: string[] = []): Piece[] {
  const result: Piece[] = [];
  let position = 0;
  for (const [start, end] of spansOf(text, quotes)) {
    result.push(...split(text.slice(position, start), false), ...split(text.slice(start, end), true));
    position = end;
  }
  return [...result, ...split(text.slice(position), false)];
}

/** A text up to a bound, cut between words, and how many characters are left out. */
export function bounded(text: string, bound: number): { shown: string; leftOut: number } {
  if (text.length <= bound) return { shown: text, leftOut: 0 };
  const cut = text.slice(0, bound).search(/\s\S*$/u);
  const shown = text.slice(0, cut > bound / 2 ? cut : bound).toWellFormed();
  return { shown, leftOut: text.length - shown.length };
}

/** A quote with the words around it. */
export function excerpt(text: string, quote: string, around = 70): string {
  const start = text.indexOf(quote);
  if (start < 0) return quote;
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, start + quote.length + around);
  const before = from > 0 ? `… ${text.slice(from, start).replace(/^\S*\s/u, '')}` : text.slice(0, start);
  const after =
    to < text.length
      ? `${text.slice(start + quote.length, to).replace(/\s\S*$/u, '')} …`
      : text.slice(start + quote.length);
  return `${before}${quote}${after}`;
}

function nameOf(character: string) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function split(text: string, marked: boolean): Piece[] {
  return text
    .split(new RegExp(`(${HIDDEN.source})`, 'u'))
    .filter((part) => part !== '')
    .map((part) =>
      HIDDEN.test(part) ? { text: nameOf(part), marked, hidden: true } : { text: part, marked, hidden: false },
    );
}

function spansOf(text: string, quotes: string[]): [number, number][] {
  const found = quotes
    .map((quote): [number, number] => [text.indexOf(quote), text.indexOf(quote) + quote.length])
    .filter(([start]) => start >= 0)
    .toSorted(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [start, end] of found) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
