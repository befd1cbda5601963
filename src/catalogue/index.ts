import { join } from 'node:path';
import type { CatalogueIndex, ServerEntry, ToolEntry } from '#model/entry.ts';
import { preparedFolder } from './location.ts';
import { readJson } from './read-json.ts';

const REMEDY = 'Run `npm run build`, which writes it.';

let index: CatalogueIndex | undefined;

/** The compact index: every server and tool, without definitions. */
export function catalogueIndex(): CatalogueIndex {
  index ??= readJson(join(preparedFolder(), 'index.json'), REMEDY) as CatalogueIndex;
  return index;
}

// Pages come server by server, so a few files at once are enough and memory stays flat at any size.
const CACHED_SERVERS = 8;
const cache = new Map<string, ServerEntry>();

/** A server with all its tools. Throws when there is no such server. */
export function serverEntry(slug: string): ServerEntry {
  const known = cache.get(slug);
  if (known) return known;
  const entry = readJson(join(preparedFolder(), 'servers', `${slug}.json`), REMEDY) as ServerEntry;
  if (cache.size >= CACHED_SERVERS) cache.delete(cache.keys().next().value as string);
  cache.set(slug, entry);
  return entry;
}

/** One tool of a server, by its slug. Throws when there is none. */
export function toolEntry(server: string, tool: string): ToolEntry {
  const entry = serverEntry(server).tools.find(({ slug }) => slug === tool);
  if (!entry) throw new Error(`No tool "${tool}" in the catalogue's server "${server}". Run \`npm run build\` again.`);
  return entry;
}
