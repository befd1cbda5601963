import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Key, Spelling } from './format.ts';
import { keyAsItIs, plainKey } from './keys.ts';

const LIMIT = 64;
const DIGITS = 8;

/**
 * As Cline CLI names a tool: every run of other characters than letters, digits, `_` and `-` becomes one `_`. A name that
 * changes so, or is long, is cut and ends in the beginning of its SHA-1.
 */
export function clineName(tool: string, alias: string): string {
  const name = `${alias}__${tool}`;
  const plain = name.replace(/[^a-zA-Z0-9_-]+/g, '_');
  if (plain === name && name.length <= LIMIT) return name;
  const hash = bytesToHex(sha1(utf8ToBytes(name))).slice(0, DIGITS);
  return `${plain.slice(0, LIMIT - DIGITS - 1)}_${hash}`;
}

/** The name of a tool in Cline CLI, as its list spells it too. */
export function clineSpelling(tool: string, alias: string): Spelling {
  return tool.isWellFormed() ? { written: clineName(tool, alias) } : { refused: 'its name is not valid Unicode.' };
}

/** The key of a server in Cline CLI's configuration: any text but one that every object in JavaScript has. */
export function clineKey(alias: string): Key {
  return alias === '__proto__'
    ? { refused: 'Cline CLI starts no server of this name', rename: plainKey(alias) }
    : keyAsItIs(alias);
}
