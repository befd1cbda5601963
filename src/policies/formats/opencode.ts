import { opencode } from '../clients/opencode.ts';
import { defineFormat } from '../document/define-format.ts';
import { keyAsItIs } from '../document/keys.ts';
import {
  joinOpencode,
  opencodeDocument,
  opencodeReaches,
  opencodeSpelling,
  opencodeUndoes,
} from '../document/opencode.ts';
import { noRates } from '../document/phrases.ts';

// Those of its own permissions that could be the name of a server's tool.
const OWN = ['doom_loop', 'external_directory', 'plan_enter', 'plan_exit', 'workflow_tool_approval'];

/** The permissions of opencode's configuration. */
export default defineFormat({
  id: 'opencode',
  order: 40,
  title: 'opencode',
  terms: ['opencode.json'],
  kind: 'client',
  filename: 'opencode.json',
  language: 'json',
  merge: 'add-keys',
  additive: true,
  key: keyAsItIs,
  reaches: opencodeReaches,
  facts: opencode,
  undoes: opencodeUndoes({
    title: 'opencode',
    command: 'opencode',
    file: 'opencode.json',
    agent: 'build',
    folder: '.opencode',
    variables: 'OPENCODE',
  }),
  join: joinOpencode,
  place: '`~/.config/opencode/opencode.json` for yourself, or `opencode.json` in a project.',
  allowHint: 'set its key to `allow`',
  unlistedText:
    'Tools that the server adds later are blocked by the first key. The last key that matches wins, so keep the order.',
  holds: {
    ask: true,
    deny: true,
    rate: false,
    reason: false,
    unlisted: 'deny',
    spell: opencodeSpelling('opencode', OWN),
  },
  proof: { kind: 'engine', by: 'opencode', version: '1.18.33', date: '2026-11-28' },
  write: (policy, fitted) => opencodeDocument('https://opencode.ai/config.json', policy, fitted),
  steps: ({ policy }) => [
    'Open `~/.config/opencode/opencode.json`, or `opencode.json` in your project; make the file if there is none.',
    'Add the keys to its `permission`, in this order and below every key with a `*`: the last one that matches wins.',
    'Look through the other files that opencode reads, and remove the same keys there: a key keeps the place that the first file gives it.',
    `If the server has another name than \`${policy.alias}\` under \`mcp\`, change the beginning of every key.`,
    'Run `opencode debug config`: it refuses a value that it does not know.',
  ],
  answers: (_view, tool) => ({
    enforce: `Set \`${tool.written}\` to \`${tool.action}\` under \`permission\` in \`opencode.json\`, below every key with a \`*\`.`,
    rate: noRates('opencode'),
    block: `Set \`${tool.written}\` to \`deny\`: the model then no longer sees the tool.`,
  }),
});
