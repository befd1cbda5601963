import { vscode } from '../clients/vscode.ts';
import { defineFormat } from '../document/define-format.ts';
import { joinJson } from '../document/join.ts';
import { jsonText, object } from '../document/json.ts';
import { anyKey } from '../document/keys.ts';
import { noRates } from '../document/phrases.ts';
import {
  alwaysAsked,
  VSCODE_ASKS,
  VSCODE_NOTES,
  VSCODE_UNLISTED,
  VSCODE_UNSAID,
  vscodeGlobal,
  vscodeHolds,
  vscodeLevels,
} from '../document/vscode.ts';

const SETTING = 'chat.tools.eligibleForAutoApproval';

/** The tools that VS Code never lets a user approve ahead. Source: https://code.visualstudio.com/docs/agents/run/approvals */
export default defineFormat({
  id: 'vscode',
  order: 150,
  title: 'VS Code',
  terms: [SETTING],
  kind: 'client',
  filename: 'vscode.settings.json',
  language: 'json',
  merge: 'add-keys',
  additive: true,
  key: anyKey,
  facts: vscode,
  asksIn: VSCODE_ASKS,
  undoes: [vscodeLevels, vscodeGlobal],
  join: joinJson,
  place: 'Your `settings.json`, which Preferences: Open User Settings (JSON) opens.',
  allowHint: 'take its name out, and approve it once and for all when VS Code asks',
  unsaidText: VSCODE_UNSAID,
  unlistedText: VSCODE_UNLISTED,
  holds: vscodeHolds,
  proof: {
    kind: 'shape',
    by: 'our check against the public documentation and source',
    version: '2026-09',
    date: '2026-11-28',
  },
  write: (_policy, { tools }) => {
    const asked = alwaysAsked(tools);
    if (asked.length === 0) return 'needless';
    return { text: jsonText({ [SETTING]: object(asked) }), notes: VSCODE_NOTES };
  },
  steps: () => [
    'Open your `settings.json` with Preferences: Open User Settings (JSON).',
    `Add the names to \`${SETTING}\`. VS Code marks the setting as experimental.`,
    'Run Chat: Reset Tool Confirmations once, and approve the tools that may pass when VS Code asks for them.',
    'Leave the permission level of the chat at Manual permissions.',
  ],
  answers: (_view, { written, action }) => ({
    enforce:
      action === 'ask'
        ? `Set \`${written}\` to \`false\` under \`${SETTING}\` in \`settings.json\` to have each call wait for your approval.`
        : `Leave \`${written}\` out of \`${SETTING}\`.`,
    rate: noRates('VS Code'),
    block:
      'Not with this setting: VS Code can only ask. Switch the tool off with Configure Tools in the chat, or block it in a gateway.',
  }),
});
