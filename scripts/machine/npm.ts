import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs npm in a folder and returns what it printed. Throws with npm's own words where it fails. */
export async function npm(folder: string, ...parameters: string[]): Promise<string> {
  // The npm that runs this script, where one does: on Windows `npm` alone is no program.
  const own = process.env['npm_execpath'];
  const told = [...parameters, '--loglevel=error'];
  const [command, inputs] = own?.endsWith('.js') ? [process.execPath, [own, ...told]] : ['npm', told];
  try {
    const { stdout } = await run(command, inputs, { cwd: folder, env: environment(), maxBuffer: 16 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(
      `${folder}: npm ${parameters[0]} failed. Check the network and the names and run it again.\n${(stderr || message).trim()}`,
      { cause: error },
    );
  }
}

/** The newest release of a package that the registry serves. */
export async function newestVersion(name: string): Promise<string> {
  return (await npm('.', 'view', name, 'version')).trim();
}

// npm hands its own settings down to scripts; the project's must not reach another folder.
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:package_|lifecycle_|config_local_prefix)/.test(name)),
  );
}
