import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ServerRecord } from '#model/server.ts';

const NOT_RECORDS = new Set(['package.json', 'package-lock.json']);

/** The slugs that authors have taken, in order. */
export function recordSlugs(serversFolder: string): string[] {
  return readdirSync(serversFolder)
    .filter((name) => name.endsWith('.json') && !NOT_RECORDS.has(name))
    .map((name) => name.slice(0, -'.json'.length))
    .toSorted();
}

/** Every `content/servers/<slug>.json`, in order of slug. Authored, so a mistake stops everything with its place. */
export function serverRecords(serversFolder: string): ServerRecord[] {
  return recordSlugs(serversFolder).map((slug) => readRecord(serversFolder, slug));
}

function readRecord(serversFolder: string, slug: string): ServerRecord {
  const file = join(serversFolder, `${slug}.json`);
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}. Write it as JSON like its neighbours.`);
  }
  const result = ServerRecord.safeParse(raw);
  if (result.success) return { ...result.data, slug };
  const [issue] = result.error.issues;
  throw new Error(`${file}: /${issue?.path.join('/')}: ${issue?.message}. See the fields in src/model/server.ts.`);
}
