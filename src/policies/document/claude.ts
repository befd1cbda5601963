import { ACTIONS } from '#model/policy.ts';
import type { FittedTool, Key, Spelling } from './format.ts';
import { keyAsItIs, plainKey } from './keys.ts';
import { claudeName } from './mangle.ts';

// Counted in the whole name, `mcp__` and the key included: 128 are offered, 129 are not, and nothing says so.
const LONGEST = 128;

/** The name of a tool in Claude Code, as rules spell it too. */
export function claudeSpelling(tool: string, alias: string): Spelling {
  const written = claudeName(tool, alias);
  if (written.length <= LONGEST) return { written };
  const unoffered = `its full name has ${written.length} characters, and Claude Code offers no tool with more than ${LONGEST}.`;
  return { written, unoffered };
}

// Claude Code starts no server of these keys, whatever its configuration says.
const NEVER_STARTED = ['workspace', 'ide', 'claude-in-chrome', 'computer-use', '__proto__'];

/** The key of a server in Claude Code's configuration: nearly any text. */
export function claudeKey(alias: string): Key {
  return NEVER_STARTED.includes(alias)
    ? { refused: 'Claude Code starts no server of this name', rename: `${plainKey(alias)}-server` }
    : keyAsItIs(alias);
}

/** The lists of a settings file, without those that would be empty. */
export function claudeLists(tools: FittedTool[]): [action: string, names: string[]][] {
  return ACTIONS.flatMap((action) => {
    const names = tools.filter((tool) => tool.action === action).map(({ written }) => written);
    return names.length > 0 ? [[action, names]] : [];
  });
}
