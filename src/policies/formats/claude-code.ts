import { ACTIONS } from '#model/policy.ts';
import { defineFormat } from '../document/define-format.ts';
import { keyAsItIs } from '../document/keys.ts';
import { joinJson } from '../document/join.ts';
import { jsonText } from '../document/json.ts';
import { claudeName } from '../document/mangle.ts';
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
  key: keyAsItIs,
  join: joinJson,
  place: '`~/.claude/settings.json` for yourself, or `.claude/settings.json` in a project.',
  allowHint: 'move its name to `allow`',
  unlistedText:
    'Tools that the server adds later will prompt, not be blocked: Claude Code has no default for one server.',
  holds: {
    ask: true,
    deny: true,
    rate: false,
    reason: false,
    unlisted: 'ask',
    spell: (tool, alias) => ({ written: claudeName(tool, alias) }),
  },
  proof: { kind: 'engine', by: 'Claude Code', version: '2.1.197', date: '2026-11-21' },
  write: (_policy, { tools }) => {
    const lists = ACTIONS.map((action) => [action, tools.filter((tool) => tool.action === action)] as const);
    const permissions = lists
      .filter(([, listed]) => listed.length > 0)
      .map(([action, listed]) => [action, listed.map(({ written }) => written)] as const);
    return {
      text: jsonText({
        $schema: 'https://json.schemastore.org/claude-code-settings.json',
        permissions: Object.fromEntries(permissions),
      }),
    };
  },
  steps: ({ policy }) => [
    'Open `~/.claude/settings.json`, or `.claude/settings.json` in your project; make the file if there is none.',
    'Add the names of the document to its `permissions`, each to the list of the same name.',
    `If \`claude mcp list\` does not call the server \`${policy.alias}\`, replace \`${policy.alias}\` in every name.`,
    'Start Claude Code again. A project file allows nothing until you have trusted the folder; its denials count at once.',
  ],
  answers: ({ policy }, tool) => ({
    enforce: `Add \`${tool.written}\` to \`${tool.action}\` under \`permissions\` in \`~/.claude/settings.json\`. \`${policy.alias}\` is the name of the server in your configuration.`,
    rate: noRates('Claude Code'),
    block: `Put \`${tool.written}\` under \`deny\`: that list wins over the others, and Claude no longer sees the tool.`,
  }),
});
