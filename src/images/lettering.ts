import { readFileSync } from 'node:fs';
import { type Command, type Font, parse } from 'opentype.js/dist/opentype.mjs';

/** How heavy the letters are. */
export type Weight = 400 | 600;

/** How wide a text is drawn. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return runs(text, weight).reduce((sum, part) => sum + part.font.getAdvanceWidth(part.text, size), 0);
}

/** A text that fits into a width, shortened where it must be; `otherwise` stands where no letter can be drawn. */
export function fitting(text: string, otherwise: string, size: number, weight: Weight, width: number): string {
  const whole = drawable(text, weight);
  const letters = [...(/[\p{L}\p{N}]/u.test(whole) ? whole : otherwise)];
  if (widthOf(letters.join(''), size, weight) <= width) return letters.join('');
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size, weight) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The words of a text in lines that fit into a width. */
export function lines(text: string, size: number, weight: Weight, width: number): string[] {
  return drawable(text, weight)
    .split(' ')
    .reduce<string[]>((done, word) => {
      const joined = done.length > 0 ? `${done.at(-1)} ${word}` : word;
      if (done.length > 0 && widthOf(joined, size, weight) <= width) return [...done.slice(0, -1), joined];
      return [...done, word];
    }, []);
}

/** A text as the path of its letters, so that an image is the same on every machine. */
export function lettering(text: string, x: number, y: number, size: number, weight: Weight, fill: string): string {
  let position = x;
  const data = runs(text, weight).map((part) => {
    const path = part.font.getPath(part.text, position, y, size).commands.map(written).join('');
    position += part.font.getAdvanceWidth(part.text, size);
    return path;
  });
  return `<path fill="${fill}" d="${data.join('')}"/>`;
}

const fonts = new Map<string, Font>();

function font(script: string, weight: Weight): Font {
  const name = `ibm-plex-sans-${script}-${weight}-normal.woff`;
  const known = fonts.get(name);
  if (known) return known;
  const file = readFileSync(`node_modules/@fontsource/ibm-plex-sans/files/${name}`);
  const parsed = parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  fonts.set(name, parsed);
  return parsed;
}

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'greek'];

function fontFor(character: string, weight: Weight) {
  return SCRIPTS.map((script) => font(script, weight)).find((candidate) => candidate.charToGlyphIndex(character) > 0);
}

// A letter that no font has is drawn without its accent, or left out: never as a box.
function drawable(text: string, weight: Weight) {
  return [...text.normalize('NFC')]
    .map((character) => {
      if (/\s/u.test(character)) return ' ';
      if (fontFor(character, weight)) return character;
      const plain = character.normalize('NFKD').replace(/\p{M}/gu, '');
      return [...plain].every((letter) => fontFor(letter, weight)) ? plain : ' ';
    })
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

function runs(text: string, weight: Weight) {
  const parts: { font: Font; text: string }[] = [];
  for (const character of text) {
    const chosen = fontFor(character, weight) ?? font('latin', weight);
    const last = parts.at(-1);
    if (last?.font === chosen) last.text += character;
    else parts.push({ font: chosen, text: character });
  }
  return parts;
}

// The library's own writer turns a number near zero into NaN.
function written({ type, x1, y1, x2, y2, x, y }: Command) {
  return type + [x1, y1, x2, y2, x, y].flatMap((number) => (number === undefined ? [] : number.toFixed(1))).join(' ');
}
