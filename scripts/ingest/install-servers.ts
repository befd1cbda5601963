import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../machine/npm.ts';
import { stage } from '../machine/progress.ts';

/** Whether the servers' packages are there as their lock has them. */
export function serversInstalled(folder: string): boolean {
  return existsSync(stampFile(folder)) && readFileSync(stampFile(folder), 'utf8') === lockHash(folder);
}

/** Installs the servers' packages without running any script of theirs, where they are missing or stale. */
export async function installServers(folder: string): Promise<void> {
  if (serversInstalled(folder)) return;
  const installing = stage('Servers');
  await npm(folder, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  writeFileSync(stampFile(folder), lockHash(folder));
  installing.end(`packages installed in ${folder}`);
}

function stampFile(folder: string) {
  return join(folder, 'node_modules', '.installed-from');
}

function lockHash(folder: string) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}
