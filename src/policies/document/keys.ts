import { slugify } from '#model/slug.ts';
import type { Key } from './format.ts';

/** A key that goes into a document as it is: any text that a file can hold. */
export function keyAsItIs(alias: string): Key {
  return alias.isWellFormed() && alias !== ''
    ? { written: alias }
    : { refused: 'it is no text that a file can hold', rename: plainKey(alias) };
}

/** A key in a format that takes lower-case letters, digits and dashes only. */
export function slugKey(alias: string): Key {
  return /^[a-z0-9][a-z0-9-]{0,31}$/.test(alias)
    ? { written: alias }
    : { refused: 'only lower-case letters, digits and `-` are safe there, 32 at most', rename: plainKey(alias) };
}

/** A name that every client takes, as near to a key as can be: `[a-z][a-z0-9-]*`, at most 32 characters. */
export function plainKey(alias: string): string {
  const slug = slugify(alias).replaceAll('_', '-').replace(/^-+/, '');
  const named = /^[a-z]/.test(slug) && slug !== 'mcp' ? slug : `server-${slug}`;
  return named.slice(0, 32).replace(/-+$/, '');
}
