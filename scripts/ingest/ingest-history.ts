import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { capture, type CaptureOptions, expectedProvenance, recordHash } from '#capture/capture.ts';
import type { Captured } from '#model/captured.ts';
import { historyFolder } from '#catalogue/location.ts';
import type { Provenance } from '#model/manifest.ts';
import { count } from '#model/words.ts';
import { type EarlierVersion, earlierVersions, HISTORY_FOLDER } from './history-records.ts';
import { SERVERS_FOLDER } from './ingest-defaults.ts';
import { installServers } from './install-servers.ts';
import { writeJson } from '#catalogue/manifest-files.ts';
import { stage } from '../machine/progress.ts';

/** Where earlier versions are pinned, and the folders that a test puts in place of the project's. */
export type HistoryOptions = Partial<CaptureOptions> & { historyFolder?: string };

/** The captures of the earlier versions as they are on disk. */
export function storedHistory(folder = HISTORY_FOLDER, serversFolder = SERVERS_FOLDER): Captured[] {
  return earlierVersions(folder, serversFolder)
    .map(({ id }) => readCapture(id))
    .filter((captured) => captured !== undefined);
}

/**
 * Fetches the packages of the earlier versions where one is to be captured, and tells whether they are there.
 * Packages that cannot be fetched are said: the present catalogue does not wait for its past.
 */
export async function installHistory(options: HistoryOptions = {}): Promise<boolean> {
  if (staleVersions(options).length === 0) return true;
  try {
    await installServers(options.historyFolder ?? HISTORY_FOLDER);
    return true;
  } catch (error) {
    console.error(`  ${(error as Error).message}\n  The site shows no changes for what is missing.`);
    return false;
  }
}

/** Captures the earlier versions that are missing or stale. One that does not start is kept as an outcome. */
export async function captureHistory(options: HistoryOptions = {}): Promise<void> {
  const { historyFolder: folder = HISTORY_FOLDER, serversFolder = SERVERS_FOLDER, ...rest } = options;
  forgetRemoved(new Set(earlierVersions(folder, serversFolder).map(({ id }) => `${id}.json`)));
  const stale = staleVersions(options);
  if (stale.length === 0) return;
  const capturing = stage('History');
  // The versions of one server follow each other, because they share a scratch folder: a definition may quote its path.
  const bySlug = [...Map.groupBy(stale, ({ record }) => record.slug).values()];
  await Promise.all(
    bySlug.map(async (ofServer) => {
      for (const earlier of ofServer) await captureVersion(earlier, { ...rest, serversFolder: folder });
    }),
  );
  const failed = stale.map(({ id }) => readCapture(id)).filter((captured) => captured?.outcome !== 'captured');
  capturing.end(`${count(stale.length, 'earlier version')} captured now`);
  for (const captured of failed)
    console.error(`  ${captured?.provenance.source}: ${captured?.outcome}. ${captured?.detail}`);
}

function captureFile(id: string) {
  return join(historyFolder(), `${id}.json`);
}

function readCapture(id: string): Captured | undefined {
  try {
    return JSON.parse(readFileSync(captureFile(id), 'utf8')) as Captured;
  } catch {
    return undefined;
  }
}

// The alias is ours: what is published and compared carries the package's own name.
function named(provenance: Provenance, { package: name, version }: EarlierVersion): Provenance {
  return {
    ...provenance,
    source: `npm:${name}@${version}`,
    package: name,
  };
}

function isCurrent(earlier: EarlierVersion, folder: string): boolean {
  const stored = readCapture(earlier.id);
  if (!stored || stored.recordHash !== recordHash(earlier.record)) return false;
  const expected = named(expectedProvenance(earlier.record, folder), earlier);
  const known = new Map<string, unknown>(Object.entries(stored.provenance));
  return Object.entries(expected).every(([key, value]) => known.get(key) === value);
}

async function captureVersion(earlier: EarlierVersion, options: CaptureOptions) {
  const captured = await capture(earlier.record, options);
  const { package: name, version } = earlier;
  const server = { ...captured.server, package: name, version };
  writeJson(captureFile(earlier.id), { ...captured, server, provenance: named(captured.provenance, earlier) });
}

function forgetRemoved(kept: Set<string>) {
  if (!existsSync(historyFolder())) return;
  for (const file of readdirSync(historyFolder()))
    if (!kept.has(file)) rmSync(join(historyFolder(), file), { force: true });
}

function staleVersions({ historyFolder: folder = HISTORY_FOLDER, serversFolder = SERVERS_FOLDER }: HistoryOptions) {
  return earlierVersions(folder, serversFolder).filter((earlier) => !isCurrent(earlier, folder));
}
