/** What a character is in running text: part of a word, an end of a sentence, a joint inside a word, or nothing. */
export const WORD = 1;
export const MARK = 2;
const JOINT = 4;
const UNREAD = 128;

// Asking a regular expression about each character would cost more than all else; a table asks it once for each.
const TABLE = new Uint8Array(0x10000).fill(UNREAD);

/** The kinds of the character at an index; of the second half of a pair, those of the pair are asked at its first. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = TABLE[code] ?? 0;
  if (known !== UNREAD) return known;
  // What the first half of a pair is depends on the second, so it is asked each time.
  if (code >= 0xd800 && code < 0xdc00) return read(String.fromCodePoint(text.codePointAt(at) ?? code));
  return (TABLE[code] = read(String.fromCharCode(code)));
}

/** How many code units the character takes. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Where the word that begins at an index ends. `don’t` and `v1.2` are one word each. */
export function wordEnd(text: string, start: number): number {
  for (let at = start; ;) {
    // Beyond the end there is no code, and so no kind.
    let kind = TABLE[text.charCodeAt(at)];
    while (kind === WORD) kind = TABLE[text.charCodeAt(++at)];
    if (at >= text.length) return text.length;
    if (kind === 0) return at;
    const read = kindAt(text, at);
    if (read & WORD) at += widthAt(text, at);
    else if (read & JOINT && at + 1 < text.length && kindAt(text, at + 1) & WORD) at++;
    else return at;
  }
}

/** Where the next character that is anything stands. */
export function nextStart(text: string, start: number): number {
  let at = start;
  while (at < text.length && TABLE[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** Where the run of sentence marks that begins at an index ends. */
export function marksEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && kindAt(text, at) & MARK) at++;
  return at;
}

const wordly = /^[\p{L}\p{N}_]$/u;

function read(character: string): number {
  return (
    (wordly.test(character) ? WORD : 0) |
    (/^[.!?。！？;；:\n]$/.test(character) ? MARK : 0) |
    (/^['’.]$/.test(character) ? JOINT : 0)
  );
}
