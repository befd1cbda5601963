import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareHashes, compareVersions, type Judged } from '#changes/compare-versions.ts';
import { byVersion, dayOfVersion } from '#model/version.ts';
import { judgeServer } from '#classify/server.ts';
import { ingest } from '#ingest/index.ts';
import type { ServerHistory, VersionFacts, VersionStep } from '#model/change.ts';
import type { ServerEntry } from '#model/entry.ts';
import type { Manifest } from '#model/manifest.ts';
import { historiesFile } from './history.ts';
import { historyFolder, preparedFolder } from './location.ts';
import { definitionHashes, type LockedServer, type LockedVersion, readToolsLock } from './locked.ts';

/** A version with all that is known of it: definitions with verdicts, or sums alone, or neither. */
type Known = { facts: VersionFacts; judged: Judged[] | null; hashes: Record<string, string> | null };

/** Compares the versions of every server that has more than one, and writes what the pages read. Needs `prepare` first. */
export function prepareHistory(): ServerHistory[] {
  const lock = new Map(Object.entries(readToolsLock()));
  const past = readHistory();
  const histories = readdirSync(join(preparedFolder(), 'servers'))
    .toSorted()
    .flatMap((name) => {
      const slug = name.slice(0, -'.json'.length);
      if (!lock.get(slug)?.earlier && !past.some(({ server }) => server.slug === slug)) return [];
      const entry = JSON.parse(readFileSync(join(preparedFolder(), 'servers', name), 'utf8')) as ServerEntry;
      const versions = versionsOf(entry, past, lock.get(slug));
      return versions.length > 1 ? [historyOf(entry, versions)] : [];
    });
  writeFileSync(historiesFile(), JSON.stringify(histories));
  return histories;
}

// Both sides of a comparison are the classifier's, so that a review of one version does not look like a change.
function judge({ server, tools }: Pick<Manifest, 'server' | 'tools'>): Judged[] {
  return judgeServer(server, tools);
}

function answered({ outcome }: Pick<Manifest, 'outcome'>) {
  return outcome === 'captured' || outcome === 'imported';
}

function known(manifest: Manifest, version: string, locked: LockedVersion | undefined): Known {
  const { outcome, detail, tools } = manifest;
  const date = dayOfVersion(version) ?? locked?.recorded ?? null;
  if (!answered(manifest)) {
    const from = locked ? 'lock' : 'nothing';
    const count = Object.keys(locked?.tools ?? {}).length;
    return {
      facts: { version, date, from, outcome, detail, tools: count },
      judged: null,
      hashes: locked?.tools ?? null,
    };
  }
  const judged = judge(manifest);
  const facts: VersionFacts = { version, date, from: 'capture', outcome, detail, tools: tools.length };
  return { facts, judged, hashes: definitionHashes(tools) };
}

function fromLock(locked: LockedVersion & { version: string }): Known {
  return {
    facts: {
      version: locked.version,
      date: dayOfVersion(locked.version) ?? locked.recorded ?? null,
      from: 'lock',
      outcome: null,
      detail: '',
      tools: Object.keys(locked.tools).length,
    },
    judged: null,
    hashes: locked.tools,
  };
}

function readHistory(): Manifest[] {
  if (!existsSync(historyFolder())) return [];
  const files = readdirSync(historyFolder()).filter((name) => name.endsWith('.json'));
  return files.toSorted().flatMap((name) => {
    const file = join(historyFolder(), name);
    const captured = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    return ingest('captured', captured, { file, source: captured.provenance.source, name });
  });
}

function step(before: Known, after: Known): VersionStep[] {
  const facts = { before: before.facts, after: after.facts };
  if (before.judged && after.judged) return [{ ...facts, tools: compareVersions(before.judged, after.judged) }];
  return before.hashes && after.hashes ? [{ ...facts, tools: compareHashes(before.hashes, after.hashes) }] : [];
}

function versionsOf(entry: ServerEntry, past: Manifest[], lock: LockedServer | undefined): Known[] {
  const present = entry.provenance.version;
  if (present === undefined) return [];
  // Another package of the same slug has another past.
  const locked = lock?.version === present && lock.integrity === entry.provenance.integrity ? lock : undefined;
  const earlier = new Map((locked?.earlier ?? []).flatMap((one) => (one.version ? [[one.version, one]] : [])));
  const captured = past.filter((one) => one.server.slug === entry.server.slug && one.provenance.version !== undefined);
  const seen = new Set(captured.map(({ provenance }) => provenance.version));
  const tools = entry.tools.map(({ tool }) => tool);
  return [
    ...captured.map((one) => known(one, one.provenance.version ?? '', earlier.get(one.provenance.version ?? ''))),
    ...[...earlier].flatMap(([version, one]) => (seen.has(version) ? [] : [fromLock({ ...one, version })])),
    known({ ...entry, tools }, present, locked),
  ].toSorted((a, b) => byVersion(a.facts.version, b.facts.version));
}

function historyOf(entry: ServerEntry, versions: Known[]): ServerHistory {
  // A version of which nothing is known is told, and the next one compared with the last that is known.
  const comparable = versions.filter(({ hashes }) => hashes !== null);
  const steps = comparable.slice(1).flatMap((after, place) => step(comparable[place] as Known, after));
  return {
    server: entry.server.slug,
    title: entry.server.title,
    versions: versions.map(({ facts }) => facts),
    steps: steps.reverse(),
  };
}
