import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ServerRecord } from '#model/server.ts';
import type { Command } from './stdio.ts';

type Stdio = Extract<ServerRecord['start'], { transport: 'stdio' }>;

/** Where captures happen unless told otherwise. The same path each time: a definition may quote it. */
export function scratchFolder(): string {
  return join(tmpdir(), 'toolrisk-capture');
}

/** Makes a server's empty scratch folders. */
export function makeScratch(scratch: string, slug: string): string {
  const root = join(scratch, slug);
  rmSync(root, { recursive: true, force: true });
  for (const name of ['work', 'home', 'tmp']) mkdirSync(join(root, name), { recursive: true, mode: 0o700 });
  return realpathSync(root);
}

/** Removes a server's scratch folders. */
export function removeScratch(scratch: string, slug: string): void {
  return rmSync(join(scratch, slug), { recursive: true, force: true, maxRetries: 3 });
}

/** The command line of a server: this Node, a scrubbed environment, its scratch folder as home and working directory. */
export function sandboxed(start: Stdio, executable: string, serversFolder: string, root: string): Command {
  const work = join(root, 'work');
  const filled = (text: string) => text.replaceAll('$WORK', work);
  const folder = realpathSync(serversFolder);
  return {
    executable: process.execPath,
    args: [...permissionFlags(start.permission, folder, root), realpathSync(executable), ...start.args.map(filled)],
    env: {
      PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(':'),
      HOME: join(root, 'home'),
      TMPDIR: join(root, 'tmp'),
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      ...Object.fromEntries(Object.entries(start.env).map(([name, value]) => [name, filled(value)])),
    },
    cwd: work,
    folders: { [work]: '$WORK', [root]: '$SCRATCH', [folder]: 'content/servers' },
  };
}

function permissionFlags(permission: Stdio['permission'], serversFolder: string, root: string): string[] {
  if (permission === 'none' || !process.allowedNodeEnvironmentFlags.has('--permission')) return [];
  const readable = permission === 'read-all' ? ['*'] : [join(serversFolder, 'node_modules'), root];
  return ['--permission', ...readable.map((path) => `--allow-fs-read=${path}`), `--allow-fs-write=${root}`];
}
