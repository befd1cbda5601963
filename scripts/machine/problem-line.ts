import { stripVTControlCharacters } from 'node:util';
import type { Problem } from '#model/manifest.ts';

/** A text of a server as a line of the terminal, which must not obey it. */
export function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, 120);
}

/** A problem in one line: file, place, what is wrong and what to do. */
export function problemLine({ file, place, message, remedy }: Problem): string {
  return `${plain(file)}${place ? ` ${plain(place)}` : ''}: ${plain(message)}. ${remedy}`;
}
