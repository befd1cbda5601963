import { managedClaudeCode } from '../clients/claude-code.ts';
import { claudeKey, claudeLists, claudeSpelling } from '../document/claude.ts';
import { defineFormat } from '../document/define-format.ts';
import type { Key } from '../document/format.ts';
import { joinJson } from '../document/join.ts';
import { jsonText } from '../document/json.ts';
import { plainKey } from '../document/keys.ts';
import { noRates } from '../document/phrases.ts';

const FOLDER = '/etc/claude-code/managed-settings.d/';
const SERVERS = '/etc/claude-code/managed-mcp.json';

const NOTHING = 'There is nothing to remove.';

// The list of servers takes fewer keys than the configuration, and no other spelling of the rest.
function listedKey(alias: string): Key {
  return /^[a-zA-Z0-9_-]+$/.test(alias)
    ? claudeKey(alias)
    : { refused: '`allowedMcpServers` takes letters, digits, `_` and `-` only', rename: plainKey(alias) };
}

/** Claude Code's managed settings: rules that no setting of a user overrides, and the servers that may start. */
export default defineFormat({
  id: 'claude-code-managed',
  order: 210,
  title: 'Claude Code (managed)',
  terms: ['allowManagedPermissionRulesOnly', 'allowedMcpServers'],
  kind: 'client',
  audience: 'administrator',
  locked:
    "Rules in a user's, a project's or a local settings file, `--allowedTools`, auto mode and a session that skips permissions change none of it, and a server whose name is not listed does not start. Two things stay open until you close them: what a user runs under a listed name, and hooks of a user that say yes.",
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
      step: NOTHING,
      becomes: {},
    },
    {
      id: 'flags',
      what: '`--allowedTools` and `--dangerously-skip-permissions` change nothing.',
      step: NOTHING,
      becomes: {},
    },
    {
      id: 'project',
      what: 'The settings of a project that the user has trusted change nothing.',
      step: NOTHING,
      becomes: {},
    },
    {
      id: 'auto-mode',
      what: '`--permission-mode auto` changes nothing: the document turns auto mode off.',
      step: NOTHING,
      becomes: {},
    },
    {
      id: 'other-key',
      what: 'Where the list has a second name, a user can start this server under that one. None of its rules are for that name, so what is allowed and what is blocked are both asked for, or fall under the rules of the other server.',
      step: `Define every server that may run in \`${SERVERS}\`: its name and its program are then yours.`,
      becomes: { allow: 'ask', deny: 'ask' },
    },
    {
      id: 'server-command',
      what: 'An entry `serverCommand` in place of the name fixes the program and frees the name: under any other name the server starts past its rules.',
      step: `Define the server in \`${SERVERS}\` instead, which fixes both.`,
      becomes: { allow: 'ask', deny: 'ask' },
    },
    {
      id: 'managed-servers',
      what: `With the server defined in \`${SERVERS}\`, neither the same server under a second listed name nor another program under this name starts.`,
      step: NOTHING,
      becomes: {},
    },
    {
      id: 'allowing-hook',
      what: "A user's `PreToolUse` hook that answers `allow` runs every tool that no rule names. The tools under `ask` are still asked for, and the blocked ones stay hidden.",
      step: `Add \`"allowManagedHooksOnly": true\` in a file of its own under \`${FOLDER}\`. Then no hook of a user, a project or a plugin runs any more, those that format code and those that block included: hand out the ones that you need in that file.`,
      becomes: { unlisted: 'allow' },
    },
    {
      id: 'answering-hook',
      what: "A user's `PermissionRequest` hook that answers `allow` stands in for the person: the tools under `ask` run, and those that no rule names. The blocked ones stay hidden.",
      step: 'The same `"allowManagedHooksOnly": true` stops it, at the same price.',
      becomes: { ask: 'allow', unlisted: 'allow' },
    },
    {
      id: 'managed-hooks',
      what: 'With `allowManagedHooksOnly` in a second managed file, such hooks change nothing.',
      step: NOTHING,
      becomes: {},
    },
  ],
  join: joinJson,
  place: `On Linux \`${FOLDER}\`, a file for each server, or \`/etc/claude-code/managed-settings.json\`.`,
  allowHint: 'move its name to `allow`',
  unlistedText:
    'Tools that the server adds later will prompt: a person can let one call pass, and no rule of a user opens them.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'ask', spell: claudeSpelling },
  proof: { kind: 'engine', by: 'Claude Code', version: '2.1.332', date: '2026-11-28' },
  write: ({ alias, scope }, { tools }) => {
    const lists = claudeLists(tools);
    if (scope === 'tool') return { text: jsonText({ permissions: Object.fromEntries(lists) }) };
    return {
      text: jsonText({
        permissions: {
          disableBypassPermissionsMode: 'disable',
          disableAutoMode: 'disable',
          ...Object.fromEntries(lists),
        },
        allowManagedPermissionRulesOnly: true,
        allowManagedMcpServersOnly: true,
        allowedMcpServers: [{ serverName: alias }],
      }),
      notes: [
        'Only servers whose name is in `allowedMcpServers` start. Add every other server that may run. A name is what a user calls a server, whatever program it is: the documentation calls it no security control.',
        '`disableAutoMode` turns auto mode off in everything that users do with Claude Code. Without it a model decides on a tool that no rule names, and nobody is asked.',
        "Users' own rules count for nothing, the stricter ones too: what users have blocked for themselves runs where this file allows it.",
      ],
    };
  },
  steps: ({ policy }) => [
    `Save the document as \`${FOLDER}${policy.alias}.json\`. Claude Code joins all files of that folder; the lists of several servers add up.`,
    `Tell users to call the server \`${policy.alias}\`: under a name that is not listed it does not start.`,
    'On macOS the folder is `/Library/Application Support/ClaudeCode/managed-settings.d`, on Windows `C:\\Program Files\\ClaudeCode\\managed-settings.d`. That is documented; only Linux was run.',
    `To fix what runs under \`${policy.alias}\`, define the server in \`${SERVERS}\`, in the form of a \`.mcp.json\`, with all the others that may run. No user can add another then.`,
    'Decide on the hooks of your users: without `"allowManagedHooksOnly": true` in a managed file, a hook that says yes stands in for the person who is asked.',
  ],
  answers: (_view, tool) => ({
    enforce: `Add \`${tool.written}\` to \`${tool.action}\` in a file under \`${FOLDER}\`.`,
    rate: noRates('Claude Code'),
    block: `Put \`${tool.written}\` under \`deny\` in a file under \`${FOLDER}\`: no setting of a user opens it again under this name.`,
  }),
});
