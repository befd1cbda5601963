import { stringify } from 'smol-toml';
import facts from '../clients/mistral-vibe.ts';
import { defineFormat } from '../document/define-format.ts';
import type { Effective } from '../document/format.ts';
import { joinToml } from '../document/join.ts';
import { object } from '../document/json.ts';
import { noRates } from '../document/phrases.ts';
import { vibeKey, vibeServer, vibeSpelling } from '../document/vibe.ts';

const WORDS = { allow: 'always', ask: 'ask' } as const;

function enforceAnswer({ tool, written, action }: Effective, alias: string) {
  return action === 'deny'
    ? `Add \`${tool}\` to \`disabled_tools\` in the \`[[mcp_servers]]\` entry of \`${alias}\` in \`~/.vibe/config.toml\`.`
    : `Give \`${written}\` a table of its own under \`[tools]\` in \`~/.vibe/config.toml\`, with \`permission = "${WORDS[action]}"\`.`;
}

/** The configuration of Mistral Vibe. */
export default defineFormat({
  id: 'mistral-vibe',
  order: 46,
  title: 'Mistral Vibe',
  terms: ['~/.vibe/config.toml'],
  kind: 'client',
  filename: 'vibe.config.toml',
  language: 'toml',
  merge: 'add-keys',
  additive: true,
  key: vibeKey,
  facts,
  added: 'deny',
  undoes: [
    {
      id: 'auto-approve',
      what: '`--auto-approve` or `--yolo`, and an agent such as `auto-approve`, run every tool but the blocked ones without a question.',
      step: 'Start Vibe without these options, and take `auto-approve` out of `default_agent` in `~/.vibe/config.toml`.',
      becomes: { ask: 'allow', unlisted: 'allow' },
    },
    {
      id: 'bypass-setting',
      what: '`bypass_tool_permissions = true` does the same for every session.',
      step: 'Look for `bypass_tool_permissions` in `~/.vibe/config.toml` and, in a folder that you trust, in `.vibe/config.toml`, and remove it.',
      becomes: { ask: 'allow', unlisted: 'allow' },
    },
    {
      id: 'project',
      what: 'The file of a project that you have trusted comes first: its tables run the tools that have to be asked for. The blocked ones stay blocked.',
      step: 'Look into `.vibe/config.toml` of the project before you trust its folder, and remove the tables of this server.',
      becomes: { ask: 'allow', unlisted: 'allow' },
    },
    {
      id: 'project-server',
      what: 'An entry for the server in the file of a project that you have trusted takes the place of yours, `disabled_tools` and all: the blocked tools are back.',
      step: 'Look for `[[mcp_servers]]` in `.vibe/config.toml` of the project before you trust its folder, and remove the entry of this server.',
      becomes: { deny: 'allow', ask: 'allow', unlisted: 'allow' },
    },
  ],
  join: joinToml,
  place: '`~/.vibe/config.toml`.',
  allowHint: 'take its name out of `disabled_tools` and give it a table with `permission = "always"`',
  unlistedText:
    'Tools that the server adds later are asked for, not blocked: Mistral Vibe has no default for one server.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'ask', spell: vibeSpelling },
  proof: { kind: 'engine', by: 'Mistral Vibe', version: '3.0.3', date: '2026-11-28' },
  write: ({ alias }, { tools }) => {
    const disabled = tools.filter(({ action }) => action === 'deny').map(({ tool }) => tool);
    const tables = tools.flatMap(({ written, action }): [string, unknown][] =>
      action === 'deny' ? [] : [[written, { permission: WORDS[action] }]],
    );
    return {
      text: `${stringify({
        ...(tables.length > 0 && { tools: object(tables) }),
        ...(disabled.length > 0 && { mcp_servers: [{ name: alias, disabled_tools: disabled }] }),
      })}\n`,
    };
  },
  steps: ({ policy }) => [
    'Open `~/.vibe/config.toml`.',
    `Add \`disabled_tools\` to the \`[[mcp_servers]]\` entry whose \`name\` is \`${policy.alias}\`: a second entry for the same server ends Vibe with an error.`,
    `Add the tables. Each name in them begins with \`${vibeServer(policy.alias)}_\`, as Vibe calls the server; the rest is the name of the tool as the server spells it.`,
    'Start Vibe with `VIBE_STRICT_CONFIG=1` once: it then refuses settings that it does not know.',
  ],
  answers: ({ policy }, tool) => ({
    enforce: enforceAnswer(tool, policy.alias),
    rate: noRates('Mistral Vibe'),
    block: `Add \`${tool.tool}\` to \`disabled_tools\` of the server: the model then no longer sees the tool, and skipping approvals changes nothing about it.`,
  }),
});
