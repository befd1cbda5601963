import facts from '../clients/cursor.ts';
import { defineFormat } from '../document/define-format.ts';
import { keyAsItIs, plainKey } from '../document/keys.ts';
import { joinJson } from '../document/join.ts';
import type { Key, Spelling } from '../document/format.ts';
import { jsonText } from '../document/json.ts';
import { asItIs } from '../document/mangle.ts';
import { noRates } from '../document/phrases.ts';

// It compares names whatever the case of their letters, so one that differs by it alone would pass as well.
function spell(tool: string, alias: string): Spelling {
  if (/[*:]/.test(tool)) return { refused: 'Cursor reads `*` and `:` in a name as signs of its own.' };
  const name = asItIs(tool);
  return 'written' in name ? { written: `${alias}:${tool.toLowerCase()}` } : name;
}

function keyOf(alias: string): Key {
  return /[*:]/.test(alias)
    ? { refused: 'Cursor reads `*` and `:` in a name as signs of its own', rename: plainKey(alias) }
    : keyAsItIs(alias);
}

const MODES = 'Settings > Agents > Approvals & Execution';

/**
 * The list of tools that Cursor runs without asking. Source: https://cursor.com/docs/reference/permissions
 * What its run modes do: https://cursor.com/docs/agent/security/run-modes
 */
export default defineFormat({
  id: 'cursor',
  order: 130,
  title: 'Cursor',
  terms: ['mcpAllowlist'],
  kind: 'client',
  filename: 'cursor.permissions.json',
  language: 'json',
  merge: 'add-keys',
  additive: true,
  key: keyOf,
  facts,
  asksIn: 'in the run mode Allowlist',
  undoes: [
    {
      id: 'auto-review',
      what: 'In the run mode Auto-review a classifier decides on every tool that is not on the list, and may let the call pass without you. So its documentation says.',
      step: `Choose the run mode Allowlist under ${MODES}.`,
      becomes: { ask: 'allow', unlisted: 'allow' },
    },
    {
      id: 'run-everything',
      what: 'In the run mode Run Everything every tool runs without a question. So its documentation says.',
      step: `Choose the run mode Allowlist under ${MODES}.`,
      becomes: { ask: 'allow', unlisted: 'allow' },
    },
    {
      id: 'other-file',
      what: 'The lists of the file in your home and of the one in a workspace add up: a name in either passes. So its documentation says.',
      step: 'Look into `mcpAllowlist` of both files, and take out what names or matches a tool of this server.',
      becomes: { ask: 'allow', unlisted: 'allow' },
    },
    {
      id: 'team-list',
      what: "A list that an administrator sets in the team's dashboard replaces the one of the file. So its documentation says.",
      step: "Ask your team's administrator to take out of that list what names a tool of this server, and to put these names on it.",
      becomes: { ask: 'allow', unlisted: 'allow' },
    },
  ],
  join: joinJson,
  additiveText:
    'If your file has no `mcpAllowlist` yet, first copy the names of the settings window into it: it replaces them.',
  place: '`~/.cursor/permissions.json`, or `.cursor/permissions.json` in a workspace.',
  allowHint: 'add its name to `mcpAllowlist`',
  unlistedText:
    'In the run mode Allowlist, tools that the server adds later will prompt, not be blocked: Cursor has a list of allowed tools only.',
  holds: { ask: true, deny: false, rate: false, reason: false, unlisted: 'ask', spell },
  proof: { kind: 'shape', by: 'our check against the public documentation', version: '2026-11', date: '2026-11-28' },
  write: (_policy, { tools }) => {
    const allowed = tools.filter(({ action }) => action === 'allow');
    if (allowed.length === 0) return 'needless';
    return { text: jsonText({ mcpAllowlist: allowed.map(({ written }) => written) }) };
  },
  steps: ({ policy }) => [
    'Open `~/.cursor/permissions.json`, or `.cursor/permissions.json` in your workspace; make the file if there is none.',
    'Add the names to `mcpAllowlist`. The file replaces the list in the settings window. Take out names and patterns that let more of this server pass: they count on. The case of letters makes no difference.',
    `If the server is not called \`${policy.alias}\` in \`mcp.json\`, change the beginning of every name.`,
    `Choose the run mode Allowlist under ${MODES}: only there does Cursor ask for what is not on the list.`,
  ],
  answers: (_view, tool) => ({
    enforce:
      tool.action === 'allow'
        ? `Add \`${tool.written}\` to \`mcpAllowlist\` in \`~/.cursor/permissions.json\`.`
        : 'Keep its name out of `mcpAllowlist`, and of every pattern in it, and choose the run mode Allowlist: Cursor then asks before each call.',
    rate: noRates('Cursor'),
    block:
      'Not with this file: Cursor can only ask. Switch the tool off in the settings window, or block it in a gateway.',
  }),
});
