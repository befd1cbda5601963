import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { engineFolder } from './cache-folder.ts';

const run = promisify(execFile);

/** Compiles a program of ours against one release of a Go module, once, and returns its path. Throws where there is no Go. */
export async function installFromGo(label: string, source: string, module: string, version: string): Promise<string> {
  const folder = engineFolder(label, version);
  const program = join(folder, label);
  if (existsSync(program)) return program;
  await go('.', 'version').catch(() => {
    throw new Error('There is no `go` on PATH.');
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'go.mod'), `module ${label}\n`);
  copyFileSync(resolve(source), join(folder, 'main.go'));
  console.error(`Compiling ${source} against ${module}@v${version} in ${folder}`);
  await go(folder, 'get', `${module}@v${version}`);
  await go(folder, 'build', '-mod=mod', '-o', program, '.');
  return program;
}

/** The newest release of a Go module, without its leading v. */
export async function newestGoVersion(module: string): Promise<string> {
  return (await go('.', 'list', '-m', '-f', '{{.Version}}', `${module}@latest`)).trim().replace(/^v/, '');
}

async function go(folder: string, ...parameters: string[]): Promise<string> {
  try {
    return (await run('go', parameters, { cwd: folder, maxBuffer: 16 * 1024 * 1024 })).stdout;
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    const last = (stderr || message).trim().split('\n').slice(-3).join(' ');
    throw new Error(`${folder}: go ${parameters[0]} failed. ${last}`, { cause: error });
  }
}
