import { LOOKALIKES } from './lookalikes.ts';

/** The first disguise in a text: letters made to look like others, or like nothing. Accents, product names and versions are none. */
export function disguiseIn(text: string): string | undefined {
  if (!SUSPECT.test(text)) return undefined;
  return (
    wordWhere(text, WORD, isMixed) ??
    WIDE.exec(text)?.[0] ??
    struckIn(text) ??
    wordWhere(text, ACCENTED, isAccentedGrave) ??
    spreadIn(text) ??
    ENTITIES.exec(text)?.[0] ??
    ESCAPES.exec(text)?.[0] ??
    wordWhere(text, LEET, isLeetGrave)
  );
}

// One look spares nearly every text the rest.
const SUSPECT =
  /[\u00c0-\u036f\u1e00-\u1eff\p{Script=Cyrillic}\p{Script=Greek}\uff21-\uff5a\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]|&#|\\u00|%[2-7][0-9a-f]|[a-z][013457@$][a-z]|(?<![\p{L}\p{N}])[a-z][ .\-_*][a-z][ .\-_*][a-z](?![\p{L}])/iu;

// A whole word at a time: looked for from each of its letters, a word without end would never be done.
const WORD = /\p{L}+/gu;
const ACCENTED = /[\p{Script=Latin}\u0300-\u036f]{5,40}/gu;
const LEET = /(?<![\p{L}\p{N}])(?:[a-z]+[013457@$]){1,4}[a-z]+(?![\p{L}\p{N}])/giu;
const WIDE = /[\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]{3,}/u;
const STRUCK = /[a-z][\u0300-\u036f]+(?:[a-z][\u0300-\u036f]+){2,}/iu;
const SPREAD = /(?<![\p{L}\p{N}])[a-z](?:[ .\-_*][a-z]){4,}(?![\p{L}\p{N}])/iu;
const ENTITIES = /(?:&#\w{2,7};){4,40}/i;
const ESCAPES = /(?:\\u00[2-7][0-9a-f]|%[2-7][0-9a-f]){4,40}/i;

function wordWhere(text: string, words: RegExp, is: (word: string) => boolean): string | undefined {
  for (const [word] of text.matchAll(words)) if (is(word)) return word;
  return undefined;
}

const LATIN = /[a-z]/i;
const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Latin letters with others among them that look the same. */
function isMixed(word: string): boolean {
  // Units such as μs and kΩ are short.
  if (!ALIKE.test(word) || (word.match(/[a-z]/gi)?.length ?? 0) < 3) return false;
  return [...word.toLowerCase()].every((letter) => LATIN.test(letter) || LOOKALIKES.has(letter));
}

/** Vietnamese writes two marks on one letter. */
function struckIn(text: string): string | undefined {
  const struck = STRUCK.exec(text)?.[0];
  return struck !== undefined && /[\u1ea0-\u1ef9]/.test(struck.normalize('NFC')) ? undefined : struck;
}

/** Letters with the same mark between each two. */
function spreadIn(text: string): string | undefined {
  const spread = SPREAD.exec(text)?.[0];
  return spread !== undefined && new Set(spread.replace(/[a-z]/gi, '')).size === 1 ? spread : undefined;
}

const GRAVE =
  /^(?:delet|remov|destroy|drop|eras|purg|wip|execut|overwrit|transfer|withdraw|terminat|uninstall|send|shell|revok|refund|publish)/;

/** A grave word under accents that no language puts there. */
function isAccentedGrave(word: string): boolean {
  const open = word.normalize('NFD');
  const plain = open.replace(/[\u0300-\u036f]/g, '');
  return open.length - plain.length >= 3 && GRAVE.test(plain.toLowerCase());
}

const DIGITS: Record<string, string> = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };

/** A grave word with figures for letters. A one stands for either of two. */
function isLeetGrave(word: string): boolean {
  return ['l', 'i'].some((one) =>
    GRAVE.test(word.toLowerCase().replace(/[013457@$]/g, (digit) => DIGITS[digit] ?? one)),
  );
}
