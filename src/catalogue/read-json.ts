import { readFileSync } from 'node:fs';

/** The JSON of a file. Throws with its name and the remedy where it cannot be read or is none. */
export function readJson(file: string, remedy: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // The message of a missing file names it already.
    const reason = (error as Error).message.replace(/, open '.*'$/s, '');
    throw new Error(`${file}: ${reason}. ${remedy}`, { cause: error });
  }
}
