import punycode from 'punycode.js';
import type { ServerPolicy } from '#model/policy.ts';
import type { Fitted } from './format.ts';

// It takes a name for a host name: each part between dots by itself. These are all dots to it.
const DOTS = /[.\u3002\uff0e\uff61]/;
const LIMIT = 64;

/**
 * As Copilot CLI shows a tool to the model: a part with other letters in Punycode, every character but letters, digits,
 * `_` and `-` as `-`, and the end cut off.
 */
export function copilotName(tool: string, alias: string): string {
  return `${plain(alias)}-${plain(tool)}`.slice(0, LIMIT);
}

/** The part of that name that stands for the tool: what a rule takes. Empty where the server's key fills it. */
export function copilotTool(tool: string, alias: string): string {
  return copilotName(tool, alias).slice(plain(alias).length + 1);
}

/**
 * What tools may be called of which several are the same once they are cut: all but one end in a number. Names that another
 * tool has anyway are left out.
 */
export function numberedTools(policy: Pick<ServerPolicy, 'alias' | 'siblings'>, { refusals, tools }: Fitted): string[] {
  const { alias, siblings = [] } = policy;
  const collided = refusals.filter(({ kind }) => kind === 'collision').map(({ tool }) => tool);
  const taken = new Set(tools.map(({ tool }) => copilotName(tool, alias)));
  const cut = new Set(collided.map((tool) => copilotName(tool, alias)).filter((name) => name.length === LIMIT));
  const numbers = Array.from({ length: collided.length + siblings.length + 1 }, (_, at) => String(at + 2));
  return [...cut]
    .flatMap((name) => numbers.map((number) => name.slice(0, LIMIT - number.length) + number))
    .filter((name) => !taken.has(name))
    .map((name) => name.slice(plain(alias).length + 1));
}

function plain(name: string): string {
  return name
    .split(DOTS)
    .map((part) => (/[^\0-\x7f]/.test(part) ? `xn--${punycode.encode(part)}` : part))
    .join('-')
    .replace(/[^A-Za-z0-9_-]/g, '-');
}
