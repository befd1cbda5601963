import { managedClaudeCode } from '../clients/claude-code.ts';
import { claudeKey, claudeLists, claudeSpelling } from '../document/claude.ts';
import { defineFormat } from '../document/define-format.ts';
import type { Key } from '../document/format.ts';
import { joinJson } from '../document/join.ts';
import { jsonText } from '../document/json.ts';
import { plainKey } from '../document/keys.ts';
import { noRates } from '../document/phrases.ts';

const FOLDER = '/etc/claude-code/managed-settings.d/';

// The list of servers takes fewer keys than the configuration, and no other spelling of the rest.
function listedKey(alias: string): Key {
  return /^[a-zA-Z0-9_-]+$/.test(alias)
    ? claudeKey(alias)
    : { refused: '`allowedMcpServers` takes letters, digits, `_` and `-` only', rename: plainKey(alias) };
}

/** Claude Code's managed settings: rules that its users cannot loosen, and the servers that may start. */
export default defineFormat({
  id: 'claude-code-managed',
  order: 210,
  title: 'Claude Code (managed)',
  terms: ['allowManagedPermissionRulesOnly', 'allowedMcpServers'],
  kind: 'client',
  audience: 'administrator',
  locked:
    "A user can loosen nothing: rules in a user's, a project's or a local settings file, `--allowedTools` and a session that skips permissions change none of it, and a server that is not listed does not start. A user can still leave a listed server out, with `deniedMcpServers`.",
  filename: 'claude-code.managed-settings.json',
  language: 'json',
  merge: 'whole-file',
  additive: true,
  key: listedKey,
  facts: managedClaudeCode,
  undoes: [
    {
      id: 'user-settings',
      what: "A user's own settings that allow every tool of the server and list other servers change nothing.",
      step: 'There is nothing to remove.',
      becomes: {},
    },
    {
      id: 'flags',
      what: '`--allowedTools` and `--dangerously-skip-permissions` change nothing.',
      step: 'There is nothing to remove.',
      becomes: {},
    },
    {
      id: 'project',
      what: 'The settings of a project that the user has trusted change nothing.',
      step: 'There is nothing to remove.',
      becomes: {},
    },
  ],
  join: joinJson,
  place: `On Linux \`${FOLDER}\`, a file for each server, or \`/etc/claude-code/managed-settings.json\`.`,
  allowHint: 'move its name to `allow`',
  unlistedText:
    'Tools that the server adds later will prompt: a user can let one call pass, and no rule of a user more.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'ask', spell: claudeSpelling },
  proof: { kind: 'engine', by: 'Claude Code', version: '2.1.332', date: '2026-11-28' },
  write: ({ alias, scope }, { tools }) => {
    const lists = claudeLists(tools);
    if (scope === 'tool') return { text: jsonText({ permissions: Object.fromEntries(lists) }) };
    return {
      text: jsonText({
        permissions: { disableBypassPermissionsMode: 'disable', ...Object.fromEntries(lists) },
        allowManagedPermissionRulesOnly: true,
        allowManagedMcpServersOnly: true,
        allowedMcpServers: [{ serverName: alias }],
      }),
      notes: [
        'Only servers in `allowedMcpServers` start, so this server cannot be had under another key. Add every other server that you permit.',
        "Users' own rules count for nothing, the stricter ones too: what users have blocked for themselves runs where this file allows it.",
      ],
    };
  },
  steps: ({ policy }) => [
    `Save the document as \`${FOLDER}${policy.alias}.json\`. Claude Code joins all files of that folder; the lists of several servers add up.`,
    `Tell users to call the server \`${policy.alias}\`: under another key it does not start.`,
    'On macOS the folder is `/Library/Application Support/ClaudeCode/managed-settings.d`, on Windows `C:\\Program Files\\ClaudeCode\\managed-settings.d`. That is documented; only Linux was run.',
    'To hand out the server as well, define it in `/etc/claude-code/managed-mcp.json`: then no user can add another.',
  ],
  answers: (_view, tool) => ({
    enforce: `Add \`${tool.written}\` to \`${tool.action}\` in a file under \`${FOLDER}\`.`,
    rate: noRates('Claude Code'),
    block: `Put \`${tool.written}\` under \`deny\` in a file under \`${FOLDER}\`: no setting of a user opens it again.`,
  }),
});
