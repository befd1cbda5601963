import { isObject } from '#model/object.ts';
import { managedVscode } from '../clients/vscode.ts';
import { defineFormat } from '../document/define-format.ts';
import { jsonText, object } from '../document/json.ts';
import { anyKey } from '../document/keys.ts';
import { noRates } from '../document/phrases.ts';
import { alwaysAsked, VSCODE_NOTES, VSCODE_UNLISTED, VSCODE_UNSAID, vscodeHolds } from '../document/vscode.ts';

const POLICY = 'ChatToolsEligibleForAutoApproval';
const FILE = '/etc/vscode/policy.json';

// A policy with several values is JSON in a string, as the documentation shows.
function policyText(names: [string, unknown][]): string {
  return jsonText({ ChatToolsAutoApprove: false, [POLICY]: JSON.stringify(object(names)) });
}

function namesIn(text: string): [string, unknown][] {
  const document = JSON.parse(text) as Record<string, unknown>;
  const names = JSON.parse(String(document[POLICY])) as unknown;
  return isObject(names) ? Object.entries(names) : [];
}

/** VS Code's policies for an organisation. Source: https://code.visualstudio.com/docs/enterprise/ai-settings */
export default defineFormat({
  id: 'vscode-policy',
  order: 260,
  title: 'VS Code (organisation policy)',
  terms: [POLICY, 'ChatToolsAutoApprove'],
  kind: 'client',
  audience: 'administrator',
  locked:
    'A user can neither approve such a tool ahead nor choose Allow all or Autopilot: a policy stands above the settings of user and workspace. So the documentation says.',
  filename: 'vscode.policy.json',
  language: 'json',
  merge: 'add-keys',
  additive: true,
  key: anyKey,
  facts: managedVscode,
  join: (texts) => policyText(texts.flatMap(namesIn)),
  place: `\`${FILE}\` on Linux; the same policies by group policy on Windows and by a configuration profile on macOS.`,
  allowHint: 'take its name out',
  unsaidText: VSCODE_UNSAID,
  unlistedText: VSCODE_UNLISTED,
  holds: vscodeHolds,
  proof: {
    kind: 'shape',
    by: 'our check against the public documentation and source',
    version: '2026-09',
    date: '2026-11-28',
  },
  write: ({ scope }, { tools }) => {
    const asked = alwaysAsked(tools);
    if (asked.length === 0 && scope === 'tool') return 'needless';
    return {
      text: policyText(asked),
      notes: [...VSCODE_NOTES, `\`${POLICY}\` is one value: add the names to those that your policy has already.`],
    };
  },
  steps: () => [
    `On Linux, add the two policies to \`${FILE}\`, which root owns and everyone may read.`,
    'On Windows, enter the same values with the templates in the folder `policies` of VS Code; on macOS, in a configuration profile.',
    'Start VS Code and run Developer: Policy Diagnostics: it lists the policies that are in force.',
    'To keep other servers out, list the ones you want with `ChatAllowedMcpServers`.',
  ],
  answers: (_view, { written, action }) => ({
    enforce:
      action === 'ask'
        ? `Set \`${written}\` to \`false\` in \`${POLICY}\` to have each call wait for approval, and \`ChatToolsAutoApprove\` to \`false\`.`
        : `Leave \`${written}\` out of \`${POLICY}\`.`,
    rate: noRates('VS Code'),
    block:
      'Not one tool: a policy can only have it asked for, or block the whole server with `ChatDeniedMcpServers`. A gateway can block one.',
  }),
});
