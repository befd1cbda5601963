import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stage } from './progress.ts';

const run = promisify(execFile);

const stampFile = (folder: string) => join(folder, 'node_modules', '.installed-from');

const lockHash = (folder: string) =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');

/** Whether the servers' packages are there as their lock has them. */
export const serversInstalled = (folder: string): boolean =>
  existsSync(stampFile(folder)) && readFileSync(stampFile(folder), 'utf8') === lockHash(folder);

// npm hands its own settings down to scripts; the project's must not reach the servers' folder.
const environment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:package_|lifecycle_|config_local_prefix)/.test(name)),
  );

/** Installs the servers' packages without running any script of theirs, where they are missing or stale. */
export const installServers = async (folder: string): Promise<void> => {
  if (serversInstalled(folder)) return;
  const installing = stage('Servers');
  const inputs = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm, ...inputs]] : ['npm', inputs];
  try {
    await run(command, args, { cwd: folder, env: environment(), maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(`${folder}: npm ci failed. Check the network and run it again.\n${(stderr || message).trim()}`);
  }
  writeFileSync(stampFile(folder), lockHash(folder));
  installing.end(`packages installed in ${folder}`);
};
