import facts from '../clients/claude-desktop.ts';
import { defineFormat } from '../document/define-format.ts';
import type { Spelling } from '../document/format.ts';
import { jsonText, object } from '../document/json.ts';
import { keyAsItIs } from '../document/keys.ts';
import { asItIs } from '../document/mangle.ts';
import { noRates } from '../document/phrases.ts';

// A name with `*` is a pattern there, and `*` alone is every tool.
function spell(tool: string): Spelling {
  return tool.includes('*') ? { refused: 'Claude Desktop reads `*` in a name as any text.' } : asItIs(tool);
}

const POLICIES = { allow: 'allow', ask: 'ask', deny: 'blocked' } as const;

/**
 * The servers that an administrator hands out to Claude Desktop, with a lock on each tool.
 * Source: https://claude.com/docs/third-party/claude-desktop/extensions and …/configuration
 */
export default defineFormat({
  id: 'claude-desktop',
  order: 270,
  title: 'Claude Desktop (managed)',
  terms: ['managedMcpServers', 'toolPolicy'],
  kind: 'client',
  audience: 'administrator',
  locked:
    'A user can neither remove the server nor change what is locked of its tools, as a managed source stands above what is written locally. So the documentation says.',
  filename: 'claude-desktop.managed-mcp-servers.json',
  language: 'json',
  merge: 'add-keys',
  additive: true,
  additiveText: 'Its entry goes into the one that `managedMcpServers` has for the server already.',
  key: keyAsItIs,
  facts,
  undoes: [
    {
      id: 'saved-approval',
      what: 'A user can approve for good a tool that the list does not name. So the documentation says.',
      step: 'Set `mcpPersistentAlwaysAllowEnabled` to `false`: approvals that were saved before no longer count then.',
      becomes: { unlisted: 'allow' },
    },
  ],
  join: (texts) => jsonText(texts.flatMap((text) => JSON.parse(text) as unknown[])),
  place:
    'The key `managedMcpServers` of the managed preferences on macOS, or of `HKLM\\SOFTWARE\\Policies\\Claude` on Windows.',
  allowHint: 'set it to `allow`',
  unlistedText: 'Tools that the server adds later are not locked: what becomes of them is for each user to choose.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'ask', spell },
  proof: { kind: 'shape', by: 'our check against the public documentation', version: '2026-11', date: '2026-11-28' },
  write: ({ alias }, { tools }) => ({
    text: jsonText([
      {
        name: alias,
        url: 'https://REPLACE-WITH-YOUR-SERVER.example/mcp',
        toolPolicy: object(tools.map(({ written, action }) => [written, POLICIES[action]])),
      },
    ]),
    notes: [
      'The key is documented for Claude Desktop on third-party inference. For the configuration file of a user we found no rule for a single tool in the documentation.',
      'In Code sessions only `ask` and `blocked` count. A tool that is set to `allow` follows the rules of Claude Code there.',
    ],
  }),
  steps: ({ policy }) => [
    `Put the server's own address, or the command that starts it, in place of \`url\`, and change the name \`${policy.alias}\` if users know the server by another.`,
    'Add the entry to the list `managedMcpServers`. The value is stored as text: the whole list as JSON in one string.',
    'The window under Developer > Configure Third-Party Inference checks the values, and exports a profile for macOS or a file for the registry.',
    'Quit Claude Desktop and open it again: it reads its configuration once, at the start.',
  ],
  answers: (_view, { tool, action }) => ({
    enforce: `Set \`${tool}\` to \`${POLICIES[action]}\` under \`toolPolicy\` of the server in \`managedMcpServers\`.`,
    rate: noRates('Claude Desktop'),
    block: `Set \`${tool}\` to \`blocked\` under \`toolPolicy\` of the server.`,
  }),
});
