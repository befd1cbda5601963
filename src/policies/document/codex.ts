import { stringify } from 'smol-toml';
import type { FittedTool, Key } from './format.ts';
import { object } from './json.ts';
import { plainKey } from './keys.ts';

/** The key of a server in Codex CLI's configuration. With any other character the server does not start, and no message says so. */
export function codexKey(alias: string): Key {
  return /^[A-Za-z0-9_./@:-]+$/.test(alias)
    ? { written: alias }
    : {
        refused:
          'Codex CLI starts no server whose key has anything but letters, digits, `_`, `-`, `.`, `/`, `@` and `:`',
        rename: plainKey(alias),
      };
}

/** The heading of a server's table. */
export function codexTable(alias: string, below = ''): string {
  return `[mcp_servers.${/^[A-Za-z0-9_-]+$/.test(alias) ? alias : JSON.stringify(alias)}${below}]`;
}

/**
 * The keys of one server. Those of a whole server say what is hidden and what becomes of the rest; `spelledOut` gives each
 * tool that is asked for a mode of its own, where some other file might have given it another.
 */
export function codexDocument(
  alias: string,
  tools: FittedTool[],
  { whole, spelledOut }: Record<Flag, boolean>,
): string {
  const disabled = namesOf(tools.filter(({ action }) => action === 'deny'));
  const enabled = namesOf(tools.filter(({ action }) => action !== 'deny'));
  const modes = approvals(tools, spelledOut);
  const server = {
    ...(whole && { enabled_tools: enabled }),
    ...((disabled.length > 0 || (whole && spelledOut)) && { disabled_tools: disabled }),
    ...(whole && { default_tools_approval_mode: 'prompt' }),
    ...(Object.keys(modes).length > 0 && { tools: modes }),
  };
  return `${stringify({ mcp_servers: object([[alias, server]]) })}\n`;
}

type Flag = 'whole' | 'spelledOut';

function namesOf(tools: FittedTool[]) {
  return tools.map(({ tool }) => tool);
}

function approvals(tools: FittedTool[], spelledOut: boolean) {
  return object(
    tools
      .filter(({ action }) => action === 'allow' || (spelledOut && action === 'ask'))
      .map(({ tool, action }) => [tool, { approval_mode: action === 'allow' ? 'approve' : 'prompt' }]),
  );
}
