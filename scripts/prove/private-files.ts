import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/**
 * The command that runs a program with files that exist for it alone, wherever they lie: an administrator's file under
 * `/etc`, say. The machine itself keeps what it has. `scratch` is a folder that somebody else removes.
 */
export function withPrivateFiles(
  scratch: string,
  files: Record<string, string>,
  [command, ...args]: [string, ...string[]],
): [string, string[]] {
  const folders = Map.groupBy(Object.entries(files), ([path]) => existing(dirname(path)));
  const mounts = [...folders].flatMap(([folder, contents]) => {
    const layer = mkdtempSync(join(scratch, 'private-'));
    for (const [path, text] of contents) {
      const file = join(layer, relative(folder, path));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return [layer, folder];
  });
  return ['unshare', [...NAMESPACE, 'sh', '-c', LAY, 'sh', String(folders.size), ...mounts, command, ...args]];
}

/** Why this machine can show no program a private file, as a sentence; nothing where it can. */
export function noPrivateFiles(): string | undefined {
  const scratch = mkdtempSync(join(tmpdir(), 'toolrisk-private-'));
  const [command, args] = withPrivateFiles(scratch, { '/etc/toolrisk/seen': '' }, ['test', '-f', '/etc/toolrisk/seen']);
  const { error, status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  rmSync(scratch, { recursive: true });
  if (status === 0) return undefined;
  return `This machine cannot lay a private file over /etc (unshare and an overlay): ${error?.message ?? stderr.trim()}`;
}

// A user of its own makes the mounts possible without being root; the program then takes itself for root.
const NAMESPACE = ['--map-root-user', '--mount', '--'];

// Takes a number, so many pairs of layer and folder, and a program to become. Reading layers only: nothing is written below.
const LAY = `
count=$1; shift
while [ "$count" -gt 0 ]; do
  mount -t overlay overlay -o "lowerdir=$1:$2" "$2" || exit 125
  shift 2; count=$((count - 1))
done
exec "$@"`;

function existing(folder: string): string {
  if (folder === '/') throw new Error('No file can be laid over the root of the file system.');
  return existsSync(folder) ? folder : existing(dirname(folder));
}
