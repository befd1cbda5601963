import type { Tool } from '#model/tool.ts';

const HINTS = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'] as const;
type Hint = (typeof HINTS)[number];

// Fewer tools may well be alike.
const MANY = 5;

/**
 * The tools of a server with the hints that somebody gave them. A hint that is the same on every tool does not tell
 * them apart, and what a library writes on every tool by itself is nobody's word.
 */
export function withAuthorsHints(tools: readonly Tool[]): Tool[] {
  const constant = new Set(tools.length >= MANY ? HINTS.filter((hint) => isConstant(tools, hint)) : []);
  return tools.map((tool) => {
    const dropped = isLibraryDefault(tool) ? constant.union(LIBRARY_HINTS) : constant;
    return dropped.size > 0 && tool.annotations ? without(tool, dropped) : tool;
  });
}

function isConstant(tools: readonly Tool[], hint: Hint): boolean {
  const value = tools[0]?.annotations?.[hint];
  return value !== undefined && tools.every(({ annotations }) => annotations?.[hint] === value);
}

// mcp-go, `NewTool`: every tool gets these until its author says otherwise.
const LIBRARY_HINTS: ReadonlySet<Hint> = new Set(['destructiveHint', 'idempotentHint', 'openWorldHint']);

function isLibraryDefault({ annotations }: Tool): boolean {
  return (
    annotations?.destructiveHint === true && annotations.idempotentHint === false && annotations.openWorldHint === true
  );
}

function without(tool: Tool, dropped: ReadonlySet<string>): Tool {
  const kept = Object.entries(tool.annotations ?? {}).filter(([key]) => !dropped.has(key));
  return { ...tool, annotations: Object.fromEntries(kept) };
}
