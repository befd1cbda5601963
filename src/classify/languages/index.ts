import { CHINESE } from './chinese.ts';
import { EUROPEAN } from './european.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import { RUSSIAN } from './russian.ts';

function pairs(text: string): [string, string][] {
  return text
    .trim()
    .split(/\n\s*/)
    .flatMap((line) => {
      const [english = '', foreign = ''] = line.split(':');
      return foreign
        .trim()
        .split(/\s+/)
        .map((word): [string, string] => [word, english.trim()]);
    });
}

/** Words of languages written with spaces, each with the English word that rules know. */
export const SPACED: ReadonlyMap<string, string> = new Map([...pairs(EUROPEAN), ...pairs(RUSSIAN)]);

/** Words of languages written without spaces (Korean stems take endings), found by longest match. */
export const UNSPACED: ReadonlyMap<string, string> = new Map([...pairs(CHINESE), ...pairs(JAPANESE), ...pairs(KOREAN)]);

/** Length of the longest entry of `UNSPACED`. */
export const LONGEST_UNSPACED: number = Math.max(...[...UNSPACED.keys()].map((word) => word.length));
