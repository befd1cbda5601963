import type { Category, Effect, Level, Posture } from '#model/words.ts';

/** "the Filesystem MCP server", and never "the PocketBase MCP Server MCP server". */
export function theServer(title: string): string {
  const name = title.trim();
  if (/\bserver$/i.test(name)) return `the ${name}`;
  return /\bmcp\b/i.test(name) ? `the ${name} server` : `the ${name} MCP server`;
}

/** The same as a heading: "Filesystem MCP server". */
export function serverHeading(title: string): string {
  return theServer(title).slice('the '.length);
}

/** A text with one full stop at its end, unless it ends in a mark of its own. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…。！？]["'”’)\]]?$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** "a, b and c". */
export function series(items: string[]): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '');
}

/** What a category means, in one clause that follows the tool's name. */
export const CATEGORY_DOES: Record<Category, string> = {
  other: 'neither reads nor writes data that matters',
  read: 'returns information and leaves every system as it was',
  write: 'creates, changes or deletes stored data',
  execute: 'makes something run or happen whose effect goes beyond a stored record',
};

/** What an effect means, as a clause that follows the tool's name. */
export const EFFECT_DOES: Record<Effect, string> = {
  destructive: 'can delete or overwrite existing data for good, or end a resource',
  financial: 'moves money or commits someone to pay',
  code: 'runs code, shell commands or queries that the caller passes in',
  communication: 'sends content to people or publishes it',
  credentials: 'reads or changes secrets, tokens, keys or permissions',
  egress: 'takes an address from the caller or brings in content from the open web',
};

/** How an effect is written as a label. */
export const EFFECT_LABEL: Record<Effect, string> = {
  destructive: 'Destructive',
  financial: 'Financial',
  code: 'Code',
  communication: 'Communication',
  credentials: 'Credentials',
  egress: 'Egress',
};

/** How a level is written as a label. */
export const LEVEL_LABEL: Record<Level, string> = {
  unknown: 'Not known',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  critical: 'Critical',
};

/** What a level asks of the person who lets an agent call the tool. */
export const RISK_MEANS: Record<Level, string> = {
  unknown:
    'The definition does not tell what a call does. That is not the same as harmless: a person should approve each one.',
  low: 'A misused call leaves nothing behind that matters. Such tools can run without a person watching.',
  medium:
    'A misused call changes something that someone has to notice and undo, or lets in content that may steer the agent. A rate limit keeps the damage small.',
  high: 'A misused call can lose data, reach people, run something or expose secrets. A person or a tight limit belongs in front of it.',
  critical:
    'A misused call can cost money or run without bounds, and nothing calls it back. A person should approve each one.',
};

/** What a posture lets through, in a few words. `Other` is the category: it neither reads nor writes data that matters. */
export const POSTURE_MEANS: Record<Posture, string> = {
  recommended: 'Reads run, changes run within a limit; changes without one, grave and doubtful calls wait for approval',
  cautious: 'Low-risk reads and harmless Other calls run, the rest waits for approval, grave calls are blocked',
  'read-only': 'Only low-risk reads and harmless Other calls run',
};

/** How a posture is written as a label. */
export const POSTURE_LABEL: Record<Posture, string> = {
  recommended: 'Recommended',
  cautious: 'Cautious',
  'read-only': 'Read-only',
};
