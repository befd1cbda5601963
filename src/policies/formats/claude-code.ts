import { claudeCode } from '../clients/claude-code.ts';
import { claudeKey, claudeLists, claudeSpelling } from '../document/claude.ts';
import { defineFormat } from '../document/define-format.ts';
import { joinJson } from '../document/join.ts';
import { jsonText } from '../document/json.ts';
import { noRates } from '../document/phrases.ts';

/** The permissions of Claude Code's settings file. */
export default defineFormat({
  id: 'claude-code',
  order: 10,
  title: 'Claude Code',
  terms: ['`permissions`'],
  kind: 'client',
  filename: 'claude-code.settings.json',
  language: 'json',
  merge: 'add-keys',
  additive: true,
  key: claudeKey,
  facts: claudeCode,
  undoes: [
    {
      id: 'auto-mode',
      what: 'In auto mode, in which an interactive session starts, a model decides on every tool that no rule names. What it takes for harmless runs, and nobody is asked. It still asks for the tools under `ask`, and the blocked ones stay hidden.',
      step: 'Set `"disableAutoMode": "disable"` under `permissions` in `~/.claude/settings.json`: that turns auto mode off for everything you do with Claude Code. `"defaultMode": "default"` there only starts a session in manual mode. Auto mode stays a key away, and Claude Code offers to make it the default again.',
      becomes: { unlisted: 'allow' },
    },
    {
      id: 'auto-mode-off',
      what: 'With `"disableAutoMode": "disable"` beside the rules, `--permission-mode auto` changes nothing.',
      step: 'There is nothing to remove.',
      becomes: {},
    },
    {
      id: 'bypass',
      what: 'A session that skips permissions runs every tool that no rule names. It still asks for the tools under `ask`.',
      step: 'Start Claude Code without `--dangerously-skip-permissions`, and take `bypassPermissions` out of `defaultMode` in your settings.',
      becomes: { unlisted: 'allow' },
    },
    {
      id: 'whole-server',
      what: 'An `allow` for the whole server, `mcp__` and its key, runs every tool that no rule names.',
      step: 'Look through `allow` in `~/.claude/settings.json`, `.claude/settings.json` and `.claude/settings.local.json`, and remove that entry.',
      becomes: { unlisted: 'allow' },
    },
    {
      id: 'allowing-hook',
      what: 'A `PreToolUse` hook that answers `allow` runs every tool that no rule names. The tools under `ask` are still asked for, and the blocked ones stay hidden.',
      step: 'Look through `hooks` in `~/.claude/settings.json`, `.claude/settings.json`, `.claude/settings.local.json` and your plugins, and remove a hook that answers so.',
      becomes: { unlisted: 'allow' },
    },
    {
      id: 'answering-hook',
      what: 'A `PermissionRequest` hook that answers `allow` stands in for the person: the tools under `ask` run, and those that no rule names. The blocked ones stay hidden.',
      step: 'Look in the same places, and remove it.',
      becomes: { ask: 'allow', unlisted: 'allow' },
    },
    {
      id: 'project',
      what: 'The settings of a project that you have trusted add their own `allow`, and run every tool that no rule names.',
      step: 'Look into `.claude/settings.json` of the project before you trust its folder, and remove what it allows of this server.',
      becomes: { unlisted: 'allow' },
    },
    {
      id: 'sources',
      what: '`--setting-sources` without `user` leaves out `~/.claude/settings.json`: Claude Code then asks for every tool, the blocked ones too.',
      step: 'Add `user` to `--setting-sources`, or start Claude Code without it.',
      becomes: { allow: 'ask', deny: 'ask' },
    },
  ],
  join: joinJson,
  place: '`~/.claude/settings.json` for yourself, or `.claude/settings.json` in a project.',
  allowHint: 'move its name to `allow`',
  unlistedText:
    'Tools that the server adds later are not blocked: Claude Code has no default for one server. In auto mode, in which an interactive session starts, a model decides on them; in manual mode they will prompt.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'ask', spell: claudeSpelling },
  proof: { kind: 'engine', by: 'Claude Code', version: '2.1.332', date: '2026-11-28' },
  write: (_policy, { tools }) => ({
    text: jsonText({
      $schema: 'https://json.schemastore.org/claude-code-settings.json',
      permissions: Object.fromEntries(claudeLists(tools)),
    }),
  }),
  steps: ({ policy }) => [
    'Open `~/.claude/settings.json`, or `.claude/settings.json` in your project; make the file if there is none.',
    'Add the names of the document to its `permissions`, each to the list of the same name.',
    `If \`claude mcp list\` does not call the server \`${policy.alias}\`, replace \`${policy.alias}\` in every name. It calls a plugin's server \`plugin:<plugin>:<server>\` and a connector \`claude.ai <name>\`.`,
    'Start Claude Code again. A project file allows nothing until you have trusted the folder; its denials count at once.',
  ],
  answers: ({ policy }, tool) => ({
    enforce: `Add \`${tool.written}\` to \`${tool.action}\` under \`permissions\` in \`~/.claude/settings.json\`. \`${policy.alias}\` is the name of the server in your configuration.`,
    rate: noRates('Claude Code'),
    block: `Put \`${tool.written}\` under \`deny\`: that list wins over the others, and Claude no longer sees the tool.`,
  }),
});
