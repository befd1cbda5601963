import { writeFileSync } from 'node:fs';
import type { Captured } from '#model/captured.ts';
import { definitionHashes, LOCK_FILE, type LockedServer, type LockedVersion, type ToolsLock } from './locked.ts';
import { byVersion } from '#model/version.ts';

/** What differs between the lock and the captures of one server. */
export type ServerChange = { slug: string; note: string; added: string[]; removed: string[]; changed: string[] };

/**
 * The lock that the captures ask for. A server whose tools are not known keeps its entry.
 * `day` is written beside a version that takes the place of another.
 */
export function nextToolsLock(
  lock: ToolsLock,
  captures: Captured[],
  slugs: string[],
  { history = [], day }: { history?: Captured[]; day?: string } = {},
): ToolsLock {
  const entries = slugs.flatMap((slug): [string, LockedServer][] => {
    const capture = captures.find(({ server }) => server.slug === slug);
    const before = ownOf(lock, slug);
    const locked = capture?.outcome === 'captured' ? nextServer(before, capture, history, day) : before;
    return locked ? [[slug, locked]] : [];
  });
  return sorted(entries);
}

/** Writes the lock. */
export function writeToolsLock(lock: ToolsLock, file = LOCK_FILE): void {
  return writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

/** Every server and earlier version that differs between two locks. */
export function compareLocks(lockBefore: ToolsLock, lockAfter: ToolsLock): ServerChange[] {
  const [before, after] = [withEarlier(lockBefore, lockAfter), withEarlier(lockAfter, lockBefore)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted()
    .map((slug) => change(slug, ownOf(before, slug), ownOf(after, slug)))
    .filter(({ note, added, removed, changed }) => note !== '' || added.length + removed.length + changed.length > 0);
}

// Entries, not assignment, throughout: a tool or a server may be called `__proto__`.
function sorted<Value>(entries: [string, Value][]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function lockedServer({ provenance: { version, integrity }, tools }: Captured): LockedVersion {
  return {
    ...(version === undefined ? {} : { version }),
    ...(integrity === undefined ? {} : { integrity }),
    tools: definitionHashes(tools),
  };
}

function ownOf<Value>(record: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

// A version that is replaced stays among the earlier ones, and the one that replaces it gets the day.
function earlierOf(before: LockedServer | undefined, now: LockedVersion, history: LockedVersion[]): LockedVersion[] {
  const { earlier = [], ...last } = before ?? { tools: {} };
  const all = [...earlier, ...(last.version === undefined ? [] : [last]), ...history];
  const byName = new Map(all.map((locked) => [locked.version ?? '', locked]));
  byName.delete(now.version ?? '');
  return [...byName.values()].toSorted((a, b) => byVersion(a.version ?? '', b.version ?? ''));
}

function nextServer(
  before: LockedServer | undefined,
  capture: Captured,
  history: Captured[],
  day: string | undefined,
): LockedServer {
  const now = lockedServer(capture);
  const recorded = before && before.version !== now.version ? day : before?.recorded;
  const past = history.filter(({ server, outcome }) => server.slug === capture.server.slug && outcome === 'captured');
  const { tools, ...facts } = now;
  const earlier = earlierOf(before, now, past.map(lockedServer));
  return { ...facts, ...(recorded ? { recorded } : {}), tools, ...(earlier.length > 0 ? { earlier } : {}) };
}

function versionNote(before: LockedVersion | undefined, after: LockedVersion | undefined): string {
  if (!before) return `new, ${after?.version ?? 'version unknown'}`;
  if (!after) return 'no longer catalogued';
  if (before.version !== after.version) return `${before.version ?? 'unknown'} → ${after.version ?? 'unknown'}`;
  return before.integrity === after.integrity ? '' : 'same version, another package';
}

function change(slug: string, before: LockedVersion | undefined, after: LockedVersion | undefined): ServerChange {
  const old = new Map(Object.entries(before?.tools ?? {}));
  const now = new Map(Object.entries(after?.tools ?? {}));
  return {
    slug,
    note: versionNote(before, after),
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    changed: [...now.keys()].filter((name) => old.has(name) && old.get(name) !== now.get(name)),
  };
}

// Each earlier version is an entry of its own, but one that was replaced has not changed.
function withEarlier(lock: ToolsLock, other: ToolsLock): Record<string, LockedVersion> {
  return Object.fromEntries(
    Object.entries(lock).flatMap(([slug, locked]): [string, LockedVersion][] => [
      [slug, locked],
      ...(locked.earlier ?? [])
        .filter(({ version }) => ownOf(other, slug)?.version !== version)
        .map((one): [string, LockedVersion] => [`${slug}@${one.version ?? 'unknown'}`, one]),
    ]),
  );
}
