import { stringify } from 'smol-toml';
import { defineFormat } from '../document/define-format.ts';
import { keyAsItIs } from '../document/keys.ts';
import { joinToml } from '../document/join.ts';
import { type Effective } from '../document/format.ts';
import type { FittedTool } from '../document/format.ts';
import { object } from '../document/json.ts';
import { asItIs } from '../document/mangle.ts';
import { noRates } from '../document/phrases.ts';

function namesOf(tools: FittedTool[]) {
  return tools.map(({ tool }) => tool);
}

function approvals(tools: FittedTool[], everyTool: boolean) {
  return object(
    tools
      .filter(({ action }) => action === 'allow' || (everyTool && action === 'ask'))
      .map(({ tool, action }) => [tool, { approval_mode: action === 'allow' ? 'approve' : 'prompt' }]),
  );
}

function enforceAnswer({ tool, action }: Effective, alias: string) {
  if (action === 'deny')
    return `Add \`${tool}\` to \`disabled_tools\` under \`[mcp_servers.${alias}]\` in \`~/.codex/config.toml\`.`;
  const mode = action === 'allow' ? 'approve' : 'prompt';
  return `In \`~/.codex/config.toml\`, give the tool its own table under \`[mcp_servers.${alias}]\` with \`approval_mode = "${mode}"\`.`;
}

/** The server keys of Codex CLI's configuration. */
export default defineFormat({
  id: 'codex',
  order: 20,
  title: 'Codex CLI',
  terms: ['disabled_tools', 'enabled_tools', 'approval_mode'],
  kind: 'client',
  filename: 'codex.config.toml',
  language: 'toml',
  merge: 'add-keys',
  additive: true,
  key: keyAsItIs,
  join: joinToml,
  place: '`~/.codex/config.toml`, in the table of the server.',
  allowHint: 'move its name from `disabled_tools` to `enabled_tools`',
  unlistedText: 'Tools that the server adds later stay hidden until you add them to `enabled_tools`.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'deny', spell: asItIs },
  proof: { kind: 'engine', by: 'Codex CLI', version: '0.169.0', date: '2026-11-21' },
  write: ({ alias, scope }, { tools }) => {
    const disabled = namesOf(tools.filter(({ action }) => action === 'deny'));
    const enabled = namesOf(tools.filter(({ action }) => action !== 'deny'));
    const modes = approvals(tools, scope === 'tool');
    const server = {
      ...(scope === 'server' && { enabled_tools: enabled }),
      ...(disabled.length > 0 && { disabled_tools: disabled }),
      ...(scope === 'server' && { default_tools_approval_mode: 'prompt' }),
      ...(Object.keys(modes).length > 0 && { tools: modes }),
    };
    return { text: `${stringify({ mcp_servers: object([[alias, server]]) })}\n` };
  },
  steps: ({ policy }) => [
    'Open `~/.codex/config.toml`.',
    `Add the keys to the table of the server, beside its \`command\` or \`url\`. If it is not called \`${policy.alias}\` there, change the name in the headings.`,
    'Take out what the table said of its tools before: an `approval_mode` that the document does not replace counts on.',
    'Start Codex with `--strict-config` once: it then refuses keys that it does not know instead of ignoring them.',
  ],
  answers: ({ policy }, tool) => ({
    enforce: enforceAnswer(tool, policy.alias),
    rate: noRates('Codex CLI'),
    block: `Put \`${tool.tool}\` under \`disabled_tools\` of the server: that list wins, and the model no longer sees the tool.`,
  }),
});
