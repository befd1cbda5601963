import type { Key, Spelling } from './format.ts';
import { plainKey } from './keys.ts';

/** A server's name as Mistral Vibe changes it. */
export function vibeServer(alias: string): string {
  return alias
    .replace(/[^a-zA-Z0-9_-]/g, '_')
    .replace(/^[_-]+|[_-]+$/g, '')
    .slice(0, 256);
}

/** The name of a server in Mistral Vibe's configuration: any that has a letter or a digit. */
export function vibeKey(alias: string): Key {
  return vibeServer(alias) !== '' && alias.isWellFormed()
    ? { written: alias }
    : { refused: 'Mistral Vibe wants a letter or a digit in it', rename: plainKey(alias) };
}

/** A tool as a rule of Mistral Vibe names it: the server as the program changes it, the tool as the server spells it. */
export function vibeSpelling(tool: string, alias: string): Spelling {
  if (!tool.isWellFormed()) return { refused: 'its name is not valid Unicode.' };
  const written = `${vibeServer(alias)}_${tool}`;
  if (tool.replace(/[^a-zA-Z0-9_]/g, '_') !== '__proto__') return { written };
  return { written, unoffered: 'the model can call no tool of this name in Mistral Vibe.' };
}
