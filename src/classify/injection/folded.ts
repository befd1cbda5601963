import { LOOKALIKES } from '../reading/lookalikes.ts';

/** A text as patterns see it: small letters, no accents, no disguises. `at` tells where each unit came from. */
export type Folded = { text: string; at: readonly number[] | undefined };

// Nothing in such a text is disguised; ordinary dashes, quotes, arrows and bullets are no letters.
const PLAIN = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u00bf\u2010-\u2027\u2190-\u27bf]*$/;

/** The text without what hides words from people or splits them for machines. */
export function fold(text: string): Folded {
  const joined = isJoined(text);
  if (!joined && PLAIN.test(text)) return { text: text.toLowerCase(), at: undefined };
  const latin = count(text, /[a-z]/gi) >= count(text, /[\u0370-\u04ff]/g);
  let folded = '';
  const at: number[] = [];
  for (const { 0: word, index } of text.matchAll(RUN)) {
    if (!joined && word.length === 1 && word >= ' ' && word <= '~') {
      folded += word.toLowerCase();
      at.push(index);
      continue;
    }
    if (IGNORED.test(word)) continue;
    const disguised = /[\u0370-\u04ff]/.test(word) && (/[a-z]/i.test(word) || (latin && LOOKALIKE_ONLY.test(word)));
    let place = index;
    let before = '';
    for (const character of word) {
      const small = joined && /[_-]/.test(character) ? ' ' : foldCharacter(character, disguised);
      if (joined && /[a-z]/.test(before) && /[A-Z]/.test(character)) {
        folded += ' ';
        at.push(place);
      }
      folded += small;
      for (let unit = 0; unit < small.length; unit++) at.push(place);
      place += character.length;
      before = character;
    }
  }
  return { text: folded, at };
}

/** Whether a text is folded by writing it small. */
export function isPlain(text: string): boolean {
  return !isJoined(text) && PLAIN.test(text);
}

/** The words of the original that stand from one place of the folded text to another. */
export function original(text: string, { at }: Folded, from: number, to: number): string {
  if (!at) return text.slice(from, to);
  const [start, end] = [at[from], at[to - 1]];
  return start === undefined || end === undefined ? '' : text.slice(start, end + 1);
}

function isJoined(text: string): boolean {
  return text.length <= LONGEST_NAME && /^\S{12,}$/.test(text);
}

const LONGEST_NAME = 300;
// Sequences for terminals, invisible characters, words with what is invisible in them, and everything else.
const RUN =
  /\u001b\[[0-9;]{0,16}[A-Za-z]|[\u001b\u0000-\u0008]|(?:[\p{L}\p{M}]|\p{Cf}(?=[\p{L}\p{M}]))+|[^\p{L}\p{M}]/gu;
const IGNORED = /^(?:\u001b|[\u0000-\u0008]$|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f]$)/u;

const LOOKALIKE_ONLY = new RegExp(`^[${[...LOOKALIKES.keys()].join('')}]{2,}$`, 'iu');

// A text uses few characters, and uses them often.
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function foldCharacter(character: string, disguised: boolean): string {
  const key = disguised ? ` ${character}` : character;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const folded = withoutDisguise(character, disguised);
  known.set(key, folded);
  return folded;
}

function withoutDisguise(character: string, disguised: boolean): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character.toLowerCase();
  if (/\p{Cf}/u.test(character))
    return code >= 0xe0020 && code <= 0xe007e ? String.fromCharCode(code - 0xe0000).toLowerCase() : '';
  const small = character.normalize('NFKC').toLowerCase();
  if (disguised) return LOOKALIKES.get(small) ?? small;
  if (small === 'ı' || small === 'ł' || small === 'đ') return small === 'ı' ? 'i' : small === 'ł' ? 'l' : 'd';
  return /^[\u00c0-\u024f\u1e00-\u1eff]+$/.test(small) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small;
}

function count(text: string, letters: RegExp): number {
  return text.slice(0, 4_000).match(letters)?.length ?? 0;
}
