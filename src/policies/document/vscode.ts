import type { FittedTool, Holds, Spelling, Undo } from './format.ts';
import { vscodeName } from './mangle.ts';

/** What the setting can hold: it demands a person's approval, and neither blocks a tool nor lets it pass. */
export const vscodeHolds: Holds = {
  allow: false,
  ask: true,
  deny: false,
  rate: false,
  reason: false,
  unlisted: 'ask',
  spell,
};

/** The names of the tools that always need approval. One that may pass has no entry: approvals of a user are kept elsewhere. */
export function alwaysAsked(tools: FittedTool[]): [name: string, eligible: false][] {
  return tools.filter(({ unsaid }) => !unsaid).map(({ written }) => [written, false]);
}

/** The mode in which it asks. */
export const VSCODE_ASKS = 'at the permission level Manual permissions';

/** What it does with a tool that may pass. */
export const VSCODE_UNSAID =
  'A tool that may pass waits for your approval until you give it for good, or runs at once where the server calls it read-only.';

/** What it does with a tool that has no entry. */
export const VSCODE_UNLISTED =
  'Tools that the server adds later will prompt, not be blocked, and one that the server calls read-only runs without a question.';

/** What is to be known of both its documents. */
export const VSCODE_NOTES = [
  'VS Code looks at the name alone: a tool of that name on another server asks too.',
  'It holds for Local sessions. Copilot sessions on the Agent Host follow the managed settings of Copilot.',
];

/** A user's own way around it. Source: https://code.visualstudio.com/docs/agents/run/approvals */
export const vscodeLevels: Undo = {
  id: 'permission-level',
  what: 'At the permission level Allow all, with Autopilot and after `/yolo`, every tool runs without a question. So its documentation says.',
  step: 'Choose Manual permissions in the permissions picker of the chat, and take another value out of `chat.permissions.default`.',
  becomes: { ask: 'allow', unlisted: 'allow' },
};

/**
 * The setting that approves everything, which leaves alone what the other one names.
 * Source: `shouldAutoConfirm` in https://github.com/microsoft/vscode
 */
export const vscodeGlobal: Undo = {
  id: 'global-approval',
  what: 'With `chat.tools.global.autoApprove` every tool that is not set to `false` runs without a question. So its documentation and source say.',
  step: 'Look for `chat.tools.global.autoApprove` in the `settings.json` of user and workspace, and remove it.',
  becomes: { unlisted: 'allow' },
};

/**
 * As VS Code looks a tool up in its setting: without the server, every odd character as `_`. A raw name would do nothing.
 * Source: `McpServer._normalizeTool`, `McpTool.referenceName` and `isToolEligibleForAutoApproval` in https://github.com/microsoft/vscode
 */
function spell(tool: string): Spelling {
  return { written: vscodeName(tool) };
}
