import { slugify } from '#model/slug.ts';
import type { Key } from './format.ts';
import { inYaml } from './mangle.ts';

/** A key that goes into a document as it is: any text that a file can hold. */
export function keyAsItIs(alias: string): Key {
  return alias.isWellFormed() && alias !== ''
    ? { written: alias }
    : { refused: 'it is no text that a file can hold', rename: plainKey(alias) };
}

/** A key where the document names no server, since whatever reads it is started for one: any key will do. */
export function anyKey(alias: string): Key {
  return { written: alias };
}

/** A key that goes into a YAML file as it is. */
export function keyInYaml(alias: string): Key {
  const key = keyAsItIs(alias);
  return 'written' in key && 'refused' in inYaml(alias)
    ? { refused: 'it has a character that YAML files cannot hold', rename: plainKey(alias) }
    : key;
}

/** A key where it has to be the name of an object in Kubernetes. */
export function kubernetesKey(alias: string): Key {
  return alias.length <= 253 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(alias)
    ? { written: alias }
    : {
        refused: 'only lower-case letters, digits, `-` and `.` are taken there, with a letter or digit at each end',
        rename: plainKey(alias),
      };
}

/** A name that every client takes, as near to a key as can be: `[a-z][a-z0-9-]*`, at most 32 characters. */
export function plainKey(alias: string): string {
  const slug = slugify(alias).replaceAll('_', '-').replace(/^-+/, '');
  const named = /^[a-z]/.test(slug) && slug !== 'mcp' ? slug : `server-${slug}`;
  return named.slice(0, 32).replace(/-+$/, '');
}
