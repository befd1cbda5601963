import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** sha-256, hex, over the names and bytes of the files and folders: changes with anything the site is built from. */
export function digestOf(paths: string[], extra: string[] = []): string {
  const hash = createHash('sha256').update(extra.join('\0'));
  for (const file of paths.flatMap(filesBelow)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

const SKIPPED = new Set(['node_modules', '.astro']);

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !SKIPPED.has(name))
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}
