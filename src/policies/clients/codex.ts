import type { ClientFacts } from './facts.ts';

/** Codex CLI, as measured. */
export const codex: ClientFacts = {
  version: '0.171.0',
  seen: 'The tool in a namespace `mcp__<key>`. Every character but letters, digits and `_` becomes `_`, in the key too.',
  cut: 'A long name is cut, and its last twelve characters are a hash.',
  collisions: 'All are offered: each name that would be there twice ends in a hash.',
  ruleName:
    'The raw name of the tool, as the server gives it: `tools."odd.name"`. The name that the model sees does nothing there, and no message says so.',
  precedence:
    '`disabled_tools` before `enabled_tools`. The `approval_mode` of a tool before the default of its server, in both directions.',
  wildcards: 'None.',
  matchesCase: true,
  denyHides: true,
  unruled: { interactive: 'ask', oneShot: 'ask' },
  unruledReadOnly: { interactive: 'allow', oneShot: 'allow' },
  hint: 'It is an approval: where `default_tools_approval_mode` is not set, a tool that says that it only reads runs, even if no rule names it. Our documents set `prompt`.',
  bypass:
    '`--dangerously-bypass-approvals-and-sandbox` runs the tools that must be asked for. So do `--approve-for-me` and `approvals_reviewer = "auto_review"`, where a model approves the call in place of a person. Blocked ones stay hidden, and so do those that no rule names.',
  added: 'It stays hidden: `enabled_tools` does not name it.',
  changes: [],
};
