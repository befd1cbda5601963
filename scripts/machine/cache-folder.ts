import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where an engine lies on this machine, in the user's cache. */
export function engineFolder(label: string, version: string): string {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(cache, 'toolrisk', 'engines', `${label}-${version}`);
}
