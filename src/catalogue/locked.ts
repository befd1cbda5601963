import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tool } from '#model/tool.ts';
import { definitionHash } from './hash.ts';
import { readJson } from './read-json.ts';

/** A version in the lock: package integrity and the hash of each tool's definition, by name. No prose. */
export type LockedVersion = {
  version?: string;
  integrity?: string;
  /** The day on which this version took the place of another. */
  recorded?: string;
  tools: Record<string, string>;
};

/** What the lock holds of a server: its present version and those before it, the oldest first. */
export type LockedServer = LockedVersion & { earlier?: LockedVersion[] };

/** Per server what its definitions are, and were. */
export type ToolsLock = Record<string, LockedServer>;

/** The committed lock. */
export const LOCK_FILE = join('content', 'tools.lock.json');

const REMEDY = 'Take the last version that was committed and run `npm run ingest -- --update-lock`.';

/** The lock as it is in the repository. */
export function readToolsLock(file = LOCK_FILE): ToolsLock {
  return existsSync(file) ? (readJson(file, REMEDY) as ToolsLock) : {};
}

/** The hash of each tool's definition, by name in order. Several tools of one name have one hash. */
export function definitionHashes(tools: Tool[]): Record<string, string> {
  // Entries, not assignment: a tool may be called `__proto__`.
  return Object.fromEntries(
    [...Map.groupBy(tools, ({ name }) => name)]
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([name, alike]) => [name, definitionHash(alike.length === 1 ? alike[0] : alike)]),
  );
}
