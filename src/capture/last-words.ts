import { stripVTControlCharacters } from 'node:util';

const SHOWN = 200;

/** The last line of an error stream as one short printable sentence, with the folders of this machine named generally. */
export function lastWords(stderr: string, folders: Record<string, string>): string {
  let line = stripVTControlCharacters(stderr)
    .split('\n')
    .map((text) => text.replace(/\p{Cc}+/gu, ' ').trim())
    .findLast((text) => text !== '' && !/^(?:at |Node\.js v|\^)/.test(text));
  if (line === undefined) return '';
  for (const [folder, name] of Object.entries(folders)) line = line.replaceAll(folder, name);
  const letters = [...line];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : line;
}
