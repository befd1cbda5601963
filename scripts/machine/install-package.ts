import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { npm } from './npm.ts';

/** Installs a package that the project does not depend on into a folder of the user's cache, once, and returns it. */
export async function installPackage(label: string, name: string, version: string): Promise<string> {
  const folder = join(cacheFolder(), `${label}-${version}`);
  if (existsSync(join(folder, 'node_modules', name))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  console.error(`Installing ${name}@${version} into ${folder}`);
  await npm(folder, 'install', '--no-audit', '--no-fund', `${name}@${version}`);
  return folder;
}

function cacheFolder() {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'toolrisk', 'engines');
}
