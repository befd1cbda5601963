import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * A Chromium to test with: CHROMIUM_PATH, one that is installed, Playwright's own, Debian's package (as root on
 * Debian), Playwright's installer, in this order. Throws one sentence on what to install.
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !isExecutable(named))
    throw new Error(`CHROMIUM_PATH: ${named} is not an executable file. Name a Chrome or Chromium, or unset it.`);
  const found =
    named ?? installed() ?? [chromium.executablePath()].find(existsSync) ?? fromDebian() ?? fromPlaywright();
  if (!found) throw new Error('No Chromium found: install Chrome or Chromium, or name one in CHROMIUM_PATH.');
  return found;
}

function isExecutable(path: string) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...FIXED].find(isExecutable);
}

function run(command: string, ...parameters: string[]) {
  console.error(`Browser    ${command} ${parameters.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return installed();
}

function fromPlaywright() {
  run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
  return [chromium.executablePath()].find(existsSync);
}
