import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Captured } from '#capture/captured.ts';
import { definitionHash } from '#catalogue/hash.ts';
import type { Tool } from '#model/tool.ts';

/** Version, package integrity and the hash of each tool's definition, by name. No prose. */
export type LockedServer = { version?: string; integrity?: string; tools: Record<string, string> };
export type ToolsLock = Record<string, LockedServer>;

/** What differs between the lock and the captures of one server. */
export type ServerChange = { slug: string; note: string; added: string[]; removed: string[]; changed: string[] };

const LOCK_FILE = join('content', 'tools.lock.json');

// Entries, not assignment, throughout: a tool or a server may be called `__proto__`.
const sorted = <Value>(entries: [string, Value][]): Record<string, Value> =>
  Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

const lockedTools = (tools: Tool[]): Record<string, string> => {
  const byName = Map.groupBy(tools, ({ name }) => name);
  return sorted(
    [...byName].map(([name, alike]): [string, string] => [name, definitionHash(alike.length === 1 ? alike[0] : alike)]),
  );
};

const lockedServer = ({ provenance: { version, integrity }, tools }: Captured): LockedServer => ({
  ...(version === undefined ? {} : { version }),
  ...(integrity === undefined ? {} : { integrity }),
  tools: lockedTools(tools),
});

const ownOf = <Value>(record: Record<string, Value>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** The lock as it is in the repository. */
export const readToolsLock = (file = LOCK_FILE): ToolsLock =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ToolsLock) : {};

/** The lock that the captures ask for. A server whose tools are not known keeps its entry. */
export const nextToolsLock = (lock: ToolsLock, captures: Captured[], slugs: string[]): ToolsLock => {
  const entries = slugs.flatMap((slug): [string, LockedServer][] => {
    const capture = captures.find(({ server }) => server.slug === slug);
    const locked = capture?.outcome === 'captured' ? lockedServer(capture) : ownOf(lock, slug);
    return locked ? [[slug, locked]] : [];
  });
  return sorted(entries);
};

/** Writes the lock. */
export const writeToolsLock = (lock: ToolsLock, file = LOCK_FILE): void =>
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

const versionNote = (before: LockedServer | undefined, after: LockedServer | undefined): string => {
  if (!before) return `new, ${after?.version ?? 'version unknown'}`;
  if (!after) return 'no longer catalogued';
  if (before.version !== after.version) return `${before.version ?? 'unknown'} → ${after.version ?? 'unknown'}`;
  return before.integrity === after.integrity ? '' : 'same version, another package';
};

const change = (slug: string, before: LockedServer | undefined, after: LockedServer | undefined): ServerChange => {
  const old = new Map(Object.entries(before?.tools ?? {}));
  const now = new Map(Object.entries(after?.tools ?? {}));
  return {
    slug,
    note: versionNote(before, after),
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    changed: [...now.keys()].filter((name) => old.has(name) && old.get(name) !== now.get(name)),
  };
};

/** Every server that differs between two locks. */
export const compareLocks = (before: ToolsLock, after: ToolsLock): ServerChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted()
    .map((slug) => change(slug, ownOf(before, slug), ownOf(after, slug)))
    .filter(({ note, added, removed, changed }) => note !== '' || added.length + removed.length + changed.length > 0);
