import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serverRecords } from '#capture/records.ts';
import { readJson } from '#catalogue/read-json.ts';
import type { ServerRecord } from '#model/server.ts';

/** The folder of the earlier versions, pinned under aliases such as `memory-2025.4.25`. */
export const HISTORY_FOLDER = join('content', 'history');

/** An earlier version of a catalogued server, started like the present one. `record.package` is the alias. */
export type EarlierVersion = { id: string; version: string; package: string; record: ServerRecord };

/** Every earlier version that authors have pinned. A mistake stops everything with its place. */
export function earlierVersions(historyFolder: string, serversFolder: string): EarlierVersion[] {
  const file = join(historyFolder, 'package.json');
  if (!existsSync(file)) return [];
  const { dependencies = {} } = readJson(file, 'Write it as JSON.') as { dependencies?: Record<string, string> };
  const records = serverRecords(serversFolder);
  return Object.entries(dependencies).map(([alias, target]) => read(file, alias, target, records));
}

const ALIAS = /^(?<slug>[a-z0-9-]+?)-(?<version>\d+\.\d+\.\d+)$/;
const TARGET = /^npm:(?<name>.+)@(?<version>[^@]+)$/;

function read(file: string, alias: string, target: string, records: ServerRecord[]): EarlierVersion {
  const named = ALIAS.exec(alias)?.groups;
  const meant = TARGET.exec(target)?.groups;
  const record = records.find(({ slug }) => slug === named?.['slug']);
  const version = named?.['version'];
  if (!meant || !version || !record?.package || meant['name'] !== record.package || meant['version'] !== version)
    throw new Error(
      `${file}: "${alias}": "${target}" is no earlier version. Write "<slug>-<version>": "npm:<package of content/servers/<slug>.json>@<version>".`,
    );
  return { id: alias, version, package: record.package, record: { ...record, package: alias } };
}
