import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { sourceNames } from './import-roots.ts';

/** A document to read: `source` names it without the folders of this machine, `name` stands in for its server's. */
export type Source = { source: string; name: string; text: () => Promise<string> };

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 64 * MEGABYTE;

/** The documents behind a file, a folder (JSON files at any depth) or an address, in a stable order. */
export function sourcesAt(from: string): Source[] {
  if (/^https?:\/\//i.test(from)) return [urlSource(from)];
  if (!existsSync(from)) throw new Error(`--from ${from}: there is no such file or folder. Check the path.`);
  const path = resolve(from);
  const isFolder = statSync(path).isDirectory();
  const files = isFolder ? jsonFilesBelow(path) : [path];
  const nameFor = sourceNames(isFolder ? path : dirname(path));
  return files.map((file) => fileSource(file, nameFor(file)));
}

const GENERIC = /^(?:tools|tools[-_.]list|manifest|server|servers|index|response|mcp)$/i;

/** `notes.json` speaks of "notes"; `notes/tools.json` does too. */
function nameOf(path: string): string {
  const stem = basename(path).replace(/\.json$/i, '');
  const parent = basename(dirname(path));
  return GENERIC.test(stem) && parent !== '' && parent !== '.' ? parent : stem;
}

function jsonFilesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return jsonFilesBelow(path);
      return /\.json$/i.test(entry.name) ? [path] : [];
    })
    .toSorted();
}

const TOO_LARGE = `larger than ${MOST_BYTES / MEGABYTE} MB. Split it into smaller files`;

function fileSource(path: string, source: string): Source {
  const text = async () => {
    if ((await stat(path)).size > MOST_BYTES) throw new Error(TOO_LARGE);
    return readFile(path, 'utf8');
  };
  return { source, name: nameOf(source), text };
}

const WAIT_MILLISECONDS = 20_000;

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(WAIT_MILLISECONDS) });
  if (!response.ok || !response.body) throw new Error(`answered ${response.status}. Check the address`);
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of response.body) {
    received += chunk.length;
    if (received > MOST_BYTES) throw new Error(TOO_LARGE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function urlSource(address: string): Source {
  // Keys travel in queries and user names: neither is kept.
  const { origin, pathname, host } = new URL(address);
  const name = pathname === '/' ? host : nameOf(`${host}${pathname}`);
  return { source: `${origin}${pathname}`, name, text: () => fetchText(address) };
}
