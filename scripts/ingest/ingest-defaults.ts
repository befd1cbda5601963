import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { captureAll } from '#capture/capture-all.ts';
import { type CaptureOptions, expectedProvenance, recordHash } from '#capture/capture.ts';
import type { Captured } from '#model/captured.ts';
import { recordSlugs, serverRecords } from '#capture/records.ts';
import { catalogueFolder } from '#catalogue/location.ts';
import { ingest } from '#ingest/index.ts';
import type { ServerRecord } from '#model/server.ts';
import { count } from '#model/words.ts';
import { installServers, serversInstalled } from './install-servers.ts';
import { makeRoom, manifestFile, writeJson, writeManifest } from '#catalogue/manifest-files.ts';
import { stage } from '../machine/progress.ts';

/** The folder of the authored servers and their packages. */
export const SERVERS_FOLDER = join('content', 'servers');

/** `slugs` limits the capture to some servers, `force` repeats it, `retry` repeats what did not succeed. */
export type IngestOptions = Partial<CaptureOptions> & {
  slugs?: string[];
  force?: boolean;
  retry?: boolean;
  onServer?: (captured: Captured, done: number, total: number) => void;
};

/** What the default servers have given, from now and from earlier captures. */
export type IngestSummary = { servers: number; tools: number; captured: number; unknown: Captured[] };

/** The captures of the default servers as they are on disk. */
export function storedCaptures(slugs = recordSlugs(SERVERS_FOLDER)): Captured[] {
  return slugs.map(readCapture).filter((capture) => capture !== undefined);
}

/** Captures the default servers that are missing or stale, and stores what they gave. */
export async function ingestDefaults(options: IngestOptions = {}): Promise<IngestSummary> {
  const { slugs, force = false, retry = false, onServer, ...captureOptions } = options;
  const serversFolder = options.serversFolder ?? SERVERS_FOLDER;
  const records = serverRecords(serversFolder);
  const reserved = records.map(({ slug }) => slug);
  const chosen = chosenRecords(records, slugs);
  forgetRemoved(records);
  const stale = force ? chosen : chosen.filter((record) => !isCurrent(record, serversFolder, retry));
  if (stale.some((record) => record.package) && !serversInstalled(serversFolder)) await installServers(serversFolder);
  // What was captured before is read anew: the reader may have changed since.
  for (const { slug } of chosen.filter((record) => !stale.includes(record))) {
    const captured = readCapture(slug);
    if (captured) store(captured, reserved);
  }
  const capturing = stage('Capture');
  let done = 0;
  await captureAll(stale, { ...captureOptions, serversFolder }, (captured) => {
    store(captured, reserved);
    done++;
    capturing.update(done, stale.length, captured.server.slug);
    onServer?.(captured, done, stale.length);
  });
  const stored = storedCaptures(chosen.map(({ slug }) => slug));
  const tools = stored.reduce((sum, capture) => sum + capture.tools.length, 0);
  const unknown = stored.filter(({ outcome }) => outcome !== 'captured');
  const fresh = stale.length > 0 ? `${stale.length} captured now` : 'captured before';
  capturing.end(`${count(tools, 'tool')} of ${count(stored.length, 'server')}, ${fresh}`);
  for (const { server, outcome, detail } of unknown) console.error(`  ${server.slug}: ${outcome}. ${detail}`);
  return { servers: stored.length, tools, captured: stale.length, unknown };
}

function captureFile(slug: string) {
  return join(catalogueFolder(), 'captures', `${slug}.json`);
}

function readCapture(slug: string): Captured | undefined {
  try {
    return JSON.parse(readFileSync(captureFile(slug), 'utf8')) as Captured;
  } catch {
    return undefined;
  }
}

function isCurrent(record: ServerRecord, folder: string, retry: boolean): boolean {
  const capture = readCapture(record.slug);
  if (!capture || !existsSync(manifestFile(record.slug))) return false;
  if (retry && capture.outcome !== 'captured') return false;
  // A definition depends on hoisted packages too, so the whole lock counts.
  const expected = Object.entries(expectedProvenance(record, folder));
  const stored = new Map<string, unknown>(Object.entries(capture.provenance));
  return capture.recordHash === recordHash(record) && expected.every(([key, value]) => stored.get(key) === value);
}

function store(captured: Captured, reserved: string[]) {
  const { slug } = captured.server;
  if (!existsSync(captureFile(slug))) makeRoom(slug, reserved);
  const context = { file: `captures/${slug}.json`, source: captured.provenance.source, name: slug };
  for (const manifest of ingest('captured', captured, context)) writeManifest(manifest);
  writeJson(captureFile(slug), captured);
}

function forgetRemoved(records: ServerRecord[]) {
  const folder = join(catalogueFolder(), 'captures');
  if (!existsSync(folder)) return;
  const kept = new Set(records.map(({ slug }) => `${slug}.json`));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json') && !kept.has(file))) {
    rmSync(join(folder, name));
    rmSync(manifestFile(name.slice(0, -'.json'.length)), { force: true });
  }
}

function chosenRecords(records: ServerRecord[], slugs: string[] | undefined): ServerRecord[] {
  const unknown = slugs?.find((slug) => !records.some((record) => record.slug === slug));
  if (unknown !== undefined) {
    const names = records.map(({ slug }) => slug).join(', ');
    throw new Error(`content/servers has no ${unknown}.json. Use one of: ${names}.`);
  }
  return slugs && slugs.length > 0 ? records.filter(({ slug }) => slugs.includes(slug)) : records;
}
