import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { engineFolder } from './cache-folder.ts';

const run = promisify(execFile);

/** The oldest Python that will do, as its minor version: 12 for 3.12. */
type Minor = number;

/**
 * Installs a package of PyPI into a virtual environment of its own, once, and returns the folder. `loose` are
 * dependencies whose pinned release need not be the one that the package names. Throws where no Python is new enough.
 */
export async function installFromPyPI(
  label: string,
  name: string,
  version: string,
  { minor, loose = [] }: { minor: Minor; loose?: string[] },
): Promise<string> {
  const folder = engineFolder(label, version);
  if (existsSync(join(folder, 'complete'))) return folder;
  const python = await newestPython(minor);
  console.error(`Installing ${name}==${version} into ${folder}`);
  mkdirSync(folder, { recursive: true });
  await told(python, '-m', 'venv', folder);
  const own = join(folder, 'bin/python');
  await told(own, '-m', 'pip', 'install', '--quiet', '--no-deps', `${name}==${version}`);
  const wanted = await told(own, '-c', REQUIREMENTS, name);
  const kept = wanted
    .split('\n')
    .map((line) => (loose.some((one) => line.startsWith(`${one}==`)) ? (line.split('==')[0] ?? '') : line));
  writeFileSync(join(folder, 'requirements.txt'), kept.join('\n'));
  await told(own, '-m', 'pip', 'install', '--quiet', '-r', join(folder, 'requirements.txt'));
  writeFileSync(join(folder, 'complete'), '');
  return folder;
}

/** The newest release of a package that PyPI serves for a Python that is there. */
export async function newestOnPyPI(name: string, minor: Minor): Promise<string> {
  const python = await newestPython(minor);
  const options = ['--dry-run', '--ignore-installed', '--no-deps', '--quiet', '--report', '-'];
  const report = await told(python, '-m', 'pip', 'install', ...options, name);
  const { install } = JSON.parse(report) as { install: { metadata: { version: string } }[] };
  const [found] = install;
  if (!found) throw new Error(`PyPI serves no ${name} for ${python}.`);
  return found.metadata.version;
}

// What a package needs, without its extras.
const REQUIREMENTS = `
import importlib.metadata, sys
print('\\n'.join(r for r in importlib.metadata.requires(sys.argv[1]) or [] if 'extra ==' not in r))`;

// pyenv keeps interpreters that are not on PATH.
function candidates(minor: Minor): string[] {
  const numbers = Array.from({ length: 4 }, (_, at) => minor + at);
  const kept = process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv');
  return [
    ...numbers.map((number) => `python3.${number}`),
    'python3',
    ...globSync(join(kept, 'versions/3.*/bin/python3')).toSorted(),
  ];
}

async function newestPython(minor: Minor): Promise<string> {
  for (const python of candidates(minor)) {
    const found = await told(python, '-c', 'import sys, venv; print(sys.version_info.minor)').catch(() => '0');
    if (Number(found) >= minor) return python;
  }
  throw new Error(`There is no Python 3.${minor} or newer.`);
}

async function told(program: string, ...parameters: string[]): Promise<string> {
  try {
    return (await run(program, parameters, { maxBuffer: 16 * 1024 * 1024 })).stdout.trim();
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    const last = (stderr || message).trim().split('\n').slice(-2).join(' ');
    throw new Error(`${program} failed. ${last}`, { cause: error });
  }
}
