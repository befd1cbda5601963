import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder } from './cache-folder.ts';
import { npm } from './npm.ts';

/** Installs a package that the project does not depend on into a folder of the user's cache, once, and returns it. */
export async function installPackage(label: string, name: string, version: string): Promise<string> {
  const folder = engineFolder(label, version);
  if (existsSync(join(folder, 'node_modules', name))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  console.error(`Installing ${name}@${version} into ${folder}`);
  await npm(folder, 'install', '--no-audit', '--no-fund', `${name}@${version}`);
  return folder;
}
