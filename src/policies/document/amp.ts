import type { Key, Spelling } from './format.ts';
import { plainKey } from './keys.ts';

// The length at which a full name gives way to the name of the tool alone.
const FULL = 64;

/** A server's key as Amp changes it. */
export function ampServer(alias: string): string {
  return plain(alias, 'server');
}

/** How a rule of Amp names a tool. The case of letters makes no difference there, so it makes none here. */
export function ampSpelling(tool: string, alias: string): Spelling {
  return tool.isWellFormed()
    ? { written: ampName(tool, alias).toLowerCase() }
    : { refused: 'its name is not valid Unicode.' };
}

/** Whether a full name leaves no room for the server, so that no rule for the whole server reaches the tool. */
export function withoutServer(written: string): boolean {
  return !written.startsWith('mcp__');
}

// What a longer key leaves of a full name is too little for the names of tools.
const LONGEST_KEY = 32;

/** A server's key in Amp's settings. */
export function ampKey(alias: string): Key {
  if (alias === '__proto__') return { refused: 'Amp loses a server of this name', rename: plainKey(alias) };
  if (!alias.isWellFormed() || !/[A-Za-z0-9]/.test(alias))
    return { refused: 'Amp wants a letter or a digit in it', rename: plainKey(alias) };
  if (ampServer(alias).length > LONGEST_KEY)
    return {
      refused: `with more than ${LONGEST_KEY} characters it leaves too little of the names of tools`,
      rename: plainKey(alias),
    };
  return { written: alias };
}

function plain(name: string, empty: string): string {
  return (
    name
      .replace(/[^a-zA-Z0-9_]/g, '_')
      .replace(/_+/g, '_')
      .replace(/^_|_$/g, '') || empty
  );
}

// A tool as Amp names it. Every character but letters, digits and `_` becomes `_`, several in a row one, none at the ends.
// A name of 64 characters or more loses the server and is cut to 64.
function ampName(tool: string, alias: string): string {
  const short = plain(tool, 'tool');
  const full = `mcp__${ampServer(alias)}__${short}`;
  return full.length < FULL ? full : short.slice(0, FULL);
}
