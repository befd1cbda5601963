import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerHistory } from '#model/change.ts';
import { preparedFolder } from './location.ts';

/** Where the comparison of versions is kept. */
export function historiesFile(): string {
  return join(preparedFolder(), 'changes.json');
}

let histories: ServerHistory[] | undefined;

/** Every server of which more than one version is known, in order of slug. */
export function serverHistories(): ServerHistory[] {
  histories ??= existsSync(historiesFile())
    ? (JSON.parse(readFileSync(historiesFile(), 'utf8')) as ServerHistory[])
    : [];
  return histories;
}
