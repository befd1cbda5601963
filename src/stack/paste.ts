import { parse, stringify } from 'smol-toml';
import { isLoose } from '#ingest/loose.ts';
import { readConfiguration, type Configured } from './configuration.ts';
import { parseJsonc } from './jsonc.ts';
import { maskBroken, maskDocument } from './mask.ts';
import { whyUnreadable } from './unreadable.ts';

/** What a pasted text is. `shown` is what may stay on the screen of it, `otherwise` what to say if it lists nothing. */
export type Pasted =
  | { kind: 'configuration'; servers: Configured[]; shown: string }
  | { kind: 'listing'; raw: unknown; shown: string; otherwise: string }
  | { kind: 'neither'; why: string; shown: string };

const LONGEST = 4_000_000;

type Read = { raw: unknown; write: (masked: unknown) => string };

const NOTHING =
  'No servers and no tools in it: nothing under `mcpServers`, `servers`, `mcp`, `mcp_servers` or `tools` starts a server or is a tool.';

/** Reads a configuration of any client, or a document that may list tools, which `listedStack` looks into. Never throws. */
export function readPaste(text: string): Pasted {
  if (text.length > LONGEST)
    return neither(
      'The text is longer than 4 million characters. Paste only the part that names servers or tools.',
      text,
    );
  const read = readText(text);
  if (!read || (!isLoose(read.raw) && !Array.isArray(read.raw))) return neither(whyUnreadable(text), text);
  const servers = attempt(() => readConfiguration(read.raw));
  if (servers)
    return {
      kind: 'configuration',
      servers,
      shown: bounded(attempt(() => read.write(maskDocument(read.raw))) ?? ''),
    };
  if (mayList(text))
    return {
      kind: 'listing',
      raw: read.raw,
      otherwise: NOTHING,
      shown: bounded(attempt(() => read.write(maskDocument(read.raw))) ?? ''),
    };
  return neither(NOTHING, text);
}

// Nesting without end makes any reader give up; it is refused like any other text that cannot be read.
function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

function readText(text: string): Read | undefined {
  const json = attempt(() => ({ raw: parseJsonc(text) }));
  if (json) return { ...json, write: (masked) => JSON.stringify(masked, null, 2) };
  const toml = attempt(() => ({ raw: parse(text) }));
  return toml && { ...toml, write: (masked) => stringify(masked) };
}

const SHOWN = 200_000;

function bounded(text: string) {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}\n…` : text;
}

function neither(why: string, text: string): Pasted {
  return {
    kind: 'neither',
    why,
    shown: bounded(maskBroken(text.slice(0, SHOWN))),
  };
}

// Decides only whether the reader of such documents is worth loading.
function mayList(text: string) {
  return /(?:tools?|name)["']?\s*[:=]/i.test(text);
}
