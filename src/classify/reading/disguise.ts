/** What letters are made to look like others, or like nothing: the place, and the text with the letters that people see. */
export type Unmasked = { text: string; quote: string };

// Latin letters that look like those of other alphabets, small and capital.
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Array.from(
    'әeǝeаaеeоoрpсcуyхxіiјjѕsԁdһhӏlոnցgԛqԝwаaΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoαaεeιiνvρpτtυuАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSגλl',
  )
    .reduce<[string, string][]>(
      (pairs, letter, at, all) => (at % 2 === 0 ? [...pairs, [letter, all[at + 1] ?? letter]] : pairs),
      [],
    )
    .filter(([from, to]) => from.charCodeAt(0) > 127 && to.charCodeAt(0) < 128),
);

// A whole word at a time: looked for from each of its letters, a word without end would never be done.
const WORD = /\p{L}+/gu;
const LATIN = /[a-z]/i;
const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WIDE = /[\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]{3,}/u;
const STRUCK = /[a-z][\u0300-\u036f]+(?:[a-z][\u0300-\u036f]+){2,}/iu;
const SPREAD = /(?<![\p{L}\p{N}])[a-z](?:[ .\-_*][a-z]){4,}(?![\p{L}\p{N}])/iu;
const ENTITIES = /&#(?:x[0-9a-f]{2,6}|\d{2,7});(?:&?#?\w{1,7};?){0,40}/i;
const ESCAPES = /(?:\\u00[2-7][0-9a-f]|%[2-7][0-9a-f]){4,40}/i;
const LEET = /(?<![\p{L}\p{N}])(?:[a-z]+[013457@$]){1,4}[a-z]+(?![\p{L}\p{N}])/giu;

/** The first disguise in a text. A plain text has none: letters with accents, product names and versions are none. */
export function unmask(text: string): Unmasked | undefined {
  if (!SUSPECT.test(text)) return undefined;
  for (const [word] of text.matchAll(WORD))
    if (isMixed(word))
      return { quote: word, text: [...text].map((letter) => LOOKALIKES.get(letter) ?? letter).join('') };
  const wide = WIDE.exec(text)?.[0];
  if (wide !== undefined) return { quote: wide, text: text.normalize('NFKC') };
  const struck = STRUCK.exec(text)?.[0];
  if (struck !== undefined && !/[\u1ea0-\u1ef9]/.test(struck.normalize('NFC')))
    return { quote: struck, text: text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') };
  const accented = accentedGrave(text);
  if (accented) return accented;
  const spread = SPREAD.exec(text)?.[0];
  if (spread !== undefined && new Set(spread.replace(/[a-z]/gi, '')).size === 1)
    return { quote: spread, text: text.replace(spread, spread.replace(/[^a-z]/gi, '')) };
  const entities = ENTITIES.exec(text)?.[0];
  if (entities !== undefined && /(?:&#\w{2,7};){4}/.test(entities))
    return {
      quote: entities,
      text: text.replace(/&#(x?)([0-9a-f]{2,6});/gi, (_, hex: string, code: string) => lettered(code, hex ? 16 : 10)),
    };
  const escapes = ESCAPES.exec(text)?.[0];
  if (escapes !== undefined)
    return {
      quote: escapes,
      text: text.replace(/(?:\\u00|%)([2-7][0-9a-f])/gi, (_, code: string) => lettered(code, 16)),
    };
  return leet(text);
}

// One look spares nearly every text the rest.
const SUSPECT =
  /[\u00c0-\u036f\u1e00-\u1eff\p{Script=Cyrillic}\p{Script=Greek}\uff21-\uff5a\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]|&#|\\u00|%[2-7][0-9a-f]|[a-z][013457@$][a-z]|(?<![\p{L}\p{N}])[a-z][ .\-_*][a-z][ .\-_*][a-z](?![\p{L}])/iu;

function isMixed(word: string): boolean {
  return (
    LATIN.test(word) && ALIKE.test(word) && [...word].every((letter) => LATIN.test(letter) || LOOKALIKES.has(letter))
  );
}

function lettered(code: string, base: number): string {
  const point = parseInt(code, base);
  return point > 31 && point < 127 ? String.fromCharCode(point) : ' ';
}

/** A grave word under accents that no language puts there. */
function accentedGrave(text: string): Unmasked | undefined {
  for (const [word] of text.matchAll(/[\p{Script=Latin}\u0300-\u036f]{5,40}/gu)) {
    const open = word.normalize('NFD');
    const plain = open.replace(/[\u0300-\u036f]/g, '');
    if (open.length - plain.length >= 3 && GRAVE.test(plain.toLowerCase()))
      return { quote: word, text: text.replace(word, plain) };
  }
  return undefined;
}

const DIGITS: Record<string, string> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };

function leet(text: string): Unmasked | undefined {
  for (const [word] of text.matchAll(LEET)) {
    const plain = word.replace(/[013457@$]/g, (digit) => DIGITS[digit] ?? digit).toLowerCase();
    const other = [...plain].map((letter, at) => (word[at] === '1' ? 'i' : letter)).join('');
    for (const one of [plain, other]) if (GRAVE.test(one)) return { quote: word, text: text.replace(word, one) };
  }
  return undefined;
}

const GRAVE =
  /^(?:delet|remov|destroy|drop|eras|purg|wip|execut|overwrit|transfer|withdraw|terminat|uninstall|send|shell|revok|refund|publish)/;
