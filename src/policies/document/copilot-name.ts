import { punycode } from './punycode.ts';

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

function plain(name: string): string {
  return name
    .split(DOTS)
    .map((part) => (/[^\0-\x7f]/.test(part) ? `xn--${punycode(part)}` : part))
    .join('-')
    .replace(/[^A-Za-z0-9_-]/g, '-');
}
