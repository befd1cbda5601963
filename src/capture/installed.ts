import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of the servers' folder as its lock has it. */
export type Installed = { version: string; integrity?: string; lockHash: string };

type Lock = { packages?: Record<string, { version?: string; integrity?: string }> };

/** Version and integrity of a package according to the lock, or nothing where the lock does not name it. */
export function installedPackage(serversFolder: string, name: string): Installed | undefined {
  const file = join(serversFolder, 'package-lock.json');
  if (!existsSync(file)) return undefined;
  const { lock, lockHash } = readLock(file);
  const found = lock.packages?.[`node_modules/${name}`];
  if (!found?.version) return undefined;
  return { version: found.version, ...(found.integrity ? { integrity: found.integrity } : {}), lockHash };
}

/** The file that a package's `bin` names, the one called like the package where there are several. */
export function executableOf(serversFolder: string, name: string): string | undefined {
  const folder = join(serversFolder, 'node_modules', name);
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin?: string | Record<string, string> };
  if (typeof bin === 'string') return join(folder, bin);
  const path = bin?.[name.replace(/^@[^/]+\//, '')] ?? Object.values(bin ?? {})[0];
  return path === undefined ? undefined : join(folder, path);
}

function readLock(file: string) {
  const text = readFileSync(file, 'utf8');
  return { lock: JSON.parse(text) as Lock, lockHash: createHash('sha256').update(text).digest('hex') };
}
