import { codex } from '../clients/codex.ts';
import { codexDocument, codexKey, codexTable } from '../document/codex.ts';
import { defineFormat } from '../document/define-format.ts';
import type { Effective } from '../document/format.ts';
import { joinToml } from '../document/join.ts';
import { asItIs } from '../document/mangle.ts';
import { noRates } from '../document/phrases.ts';

function enforceAnswer({ tool, action }: Effective, alias: string) {
  const table = codexTable(alias);
  if (action === 'deny') return `Add \`${tool}\` to \`disabled_tools\` under \`${table}\` in \`~/.codex/config.toml\`.`;
  const mode = action === 'allow' ? 'approve' : 'prompt';
  return `In \`~/.codex/config.toml\`, give the tool its own table under \`${table}\` with \`approval_mode = "${mode}"\`.`;
}

/** The server keys of Codex CLI's configuration. */
export default defineFormat({
  id: 'codex',
  order: 20,
  title: 'Codex CLI',
  terms: ['enabled_tools', 'approval_mode'],
  kind: 'client',
  filename: 'codex.config.toml',
  language: 'toml',
  merge: 'add-keys',
  additive: true,
  key: codexKey,
  facts: codex,
  undoes: [
    {
      id: 'bypass',
      what: 'A session without a sandbox that never asks runs the tools that must be asked for. Blocked ones stay hidden.',
      step: 'Start Codex without `--dangerously-bypass-approvals-and-sandbox`, and take `sandbox_mode = "danger-full-access"` out of `~/.codex/config.toml`.',
      becomes: { ask: 'allow' },
    },
    {
      id: 'reviewer',
      what: 'With `approvals_reviewer = "auto_review"` a model answers in place of a person: what it approves runs. Blocked tools stay hidden.',
      step: 'Take `approvals_reviewer` out of `~/.codex/config.toml`, and out of `.codex/config.toml` of the project.',
      becomes: { ask: 'allow' },
    },
    {
      id: 'reviewer-flag',
      what: '`--approve-for-me` does the same for one session, whatever the configuration says.',
      step: 'Look for the flag in the aliases and scripts that start Codex, and remove it.',
      becomes: { ask: 'allow' },
    },
    {
      id: 'hook',
      what: 'A `PermissionRequest` hook that you have trusted can answer before you are asked, in a run without a person too. Blocked tools stay hidden.',
      step: 'Look for `PermissionRequest` in `config.toml` and `hooks.json`, in `~/.codex`, in `.codex` of the project and in your plugins, and remove it.',
      becomes: { ask: 'allow' },
    },
    {
      id: 'flags',
      what: 'A `-c` flag replaces the keys of the server one by one, and can open every tool.',
      step: 'Look for `-c mcp_servers` in the aliases and scripts that start Codex, and remove it.',
      becomes: { ask: 'allow', deny: 'allow', unlisted: 'allow' },
    },
    {
      id: 'project',
      what: 'The configuration of a project that you trust replaces the keys of the server one by one, and can open every tool.',
      step: 'Look into `.codex/config.toml` of the project before you trust it, and remove what it says of the server.',
      becomes: { ask: 'allow', deny: 'allow', unlisted: 'allow' },
    },
  ],
  join: joinToml,
  place: '`~/.codex/config.toml`, in the table of the server.',
  allowHint: 'move its name from `disabled_tools` to `enabled_tools`',
  unlistedText: 'Tools that the server adds later stay hidden until you add them to `enabled_tools`.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'deny', spell: asItIs },
  proof: { kind: 'engine', by: 'Codex CLI', version: '0.171.0', date: '2026-11-28' },
  write: ({ alias, scope }, { tools }) => ({
    text: codexDocument(alias, tools, { whole: scope === 'server', spelledOut: scope === 'tool' }),
  }),
  steps: ({ policy }) => [
    'Open `~/.codex/config.toml`.',
    `Add the keys to the table of the server, beside its \`command\` or \`url\`. Leave out the heading \`${codexTable(policy.alias)}\` where your file has it already: a table may stand there once. If it is not called \`${policy.alias}\` there, change the name in the headings.`,
    'Take out what the table said of its tools before: an `approval_mode` that the document does not replace counts on.',
    'Start Codex with `--strict-config` once: it then refuses keys that it does not know instead of ignoring them.',
  ],
  answers: ({ policy }, tool) => ({
    enforce: enforceAnswer(tool, policy.alias),
    rate: noRates('Codex CLI'),
    block: `Put \`${tool.tool}\` under \`disabled_tools\` of the server: that list wins, and the model no longer sees the tool.`,
  }),
});
