import { geminiCli } from '../clients/gemini-cli.ts';
import { defineFormat } from '../document/define-format.ts';
import type { Effective } from '../document/format.ts';
import { GEMINI_DECISIONS, GEMINI_HOLDS, geminiDocument, geminiKey } from '../document/gemini.ts';
import { joinToml } from '../document/join.ts';
import { plainKey } from '../document/keys.ts';
import { noRates } from '../document/phrases.ts';

function enforceAnswer({ action }: Effective, alias: string) {
  return `Put a rule with \`decision = "${GEMINI_DECISIONS[action]}"\` for the tool into a file in \`~/.gemini/policies/\`, with a \`priority\` of 980 or more. \`${alias}\` is the name of the server in your settings.`;
}

/** A policy file of Gemini CLI. */
export default defineFormat({
  id: 'gemini-cli',
  order: 30,
  title: 'Gemini CLI',
  terms: ['ask_user', 'mcpName', 'denyMessage'],
  kind: 'client',
  filename: 'gemini-cli.policy.toml',
  language: 'toml',
  merge: 'whole-file',
  additive: true,
  key: geminiKey,
  join: joinToml,
  facts: geminiCli,
  undoes: [
    {
      id: 'other-files',
      what: '`--policy` and the setting `policyPaths` name other policy files, and Gemini CLI then reads none in `~/.gemini/policies/`: with `"trust": true` on the server, every tool runs.',
      step: 'Look for `policyPaths` in `~/.gemini/settings.json` and in `.gemini/settings.json` of your project, and for `--policy` in the scripts that start Gemini CLI; remove it, or add this document to what it names.',
      becomes: { ask: 'allow', deny: 'allow', unlisted: 'allow' },
    },
    {
      id: 'higher-rule',
      what: 'A rule of another file in `~/.gemini/policies/` with a higher `priority` wins.',
      step: 'Look there for every rule that matches the server\'s tools, one with `toolName = "*"` and no server too, whose `priority` is 970 or more, and lower it.',
      becomes: { ask: 'allow', deny: 'allow', unlisted: 'allow' },
    },
    {
      id: 'settings',
      what: '`"trust": true` on the server, `tools.allowed` and `mcp.allowed` change nothing.',
      step: 'Leave them out all the same: without this document they let every call through.',
      becomes: {},
    },
    {
      id: 'flags',
      what: '`--yolo`, `--allowed-tools` and `--allowed-mcp-server-names` change nothing.',
      step: 'Leave them out all the same: they approve the tools of other servers.',
      becomes: {},
    },
  ],
  place: 'A `.toml` file in `~/.gemini/policies/`.',
  allowHint: 'change its `decision` to `allow`',
  unlistedText: 'Tools that the server adds later are blocked by the rule for `*`.',
  holds: GEMINI_HOLDS,
  proof: { kind: 'engine', by: 'Gemini CLI', version: '0.61.0', date: '2026-11-28' },
  write: (policy, fitted) => ({ text: geminiDocument(policy, fitted) }),
  steps: ({ policy }) => [
    `Save the document as \`~/.gemini/policies/${plainKey(policy.alias)}.toml\`. A \`.gemini/policies/\` folder in a project has no effect.`,
    'Start Gemini CLI again. Without a person to ask, as in a script, `ask_user` means a refusal.',
  ],
  answers: ({ policy }, tool) => ({
    enforce: enforceAnswer(tool, policy.alias),
    rate: noRates('Gemini CLI'),
    block:
      'Give it a rule of its own with `decision = "deny"` and the highest `priority`: the model then no longer sees the tool.',
  }),
});
