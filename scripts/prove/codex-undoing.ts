import type { Around, Servers } from './codex-run.ts';
import type { Situation } from './engine.ts';

/** A session without a sandbox that never asks. */
export const UNASKED: Around = { session: ['--dangerously-bypass-approvals-and-sandbox'] };

/** A model answers in place of a person. */
export const REVIEWED: Around = { settings: { approvals_reviewer: 'auto_review' } };

const ALLOWED = { hookEventName: 'PermissionRequest', decision: { behavior: 'allow' } };
const ANSWER = `echo '${JSON.stringify({ hookSpecificOutput: ALLOWED })}'`;

/** A hook answers before anybody is asked. The flag takes the place of the trust that a person gives a hook once. */
export const HOOKED: Around = {
  settings: { hooks: { PermissionRequest: [{ hooks: [{ type: 'command', command: ANSWER }] }] } },
  session: ['--dangerously-bypass-hook-trust'],
};

/** The user's own configuration starts each server under another key as well, and says nothing of its tools. */
export const OTHERWISE: Around = { otherKey: (key) => `${key}_mine` };

const PLUGIN = 'plugins/cache/local/mine/local';

/** A plugin of the user's brings each server under another key, and says nothing of its tools. */
export const PLUGGED: Around = {
  settings: { plugins: { 'mine@local': { enabled: true } } },
  files: (servers) => ({
    [`${PLUGIN}/.codex-plugin/plugin.json`]: JSON.stringify({ name: 'mine', mcpServers: './.mcp.json' }),
    [`${PLUGIN}/.mcp.json`]: JSON.stringify({
      mcpServers: Object.fromEntries(Object.entries(servers).map(([key, server]) => [`${key}_mine`, server])),
    }),
  }),
};

/** What each file says in which every tool of every server runs. */
export function loosest({ tried }: Situation): Servers {
  const byServer = Map.groupBy(tried, ({ server }) => server);
  return Object.fromEntries(
    [...byServer].map(([key, calls]) => {
      const names = [...new Set(calls.map(({ tool }) => tool))];
      const tools = Object.fromEntries(names.map((name) => [name, { approval_mode: 'approve' }]));
      return [key, { enabled_tools: names, disabled_tools: [], default_tools_approval_mode: 'approve', tools }];
    }),
  );
}

/** The same as flags. */
export function loosestFlags(situation: Situation): string[] {
  const inline = (value: unknown) => JSON.stringify(value).replaceAll('":', '"=');
  return Object.entries(loosest(situation)).flatMap(([key, table]) =>
    Object.entries(table).flatMap(([name, value]) => ['-c', `mcp_servers.${key}.${name}=${inline(value)}`]),
  );
}
