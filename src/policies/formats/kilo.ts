import { kilo } from '../clients/opencode.ts';
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
const OWN = [
  ...['agent_manager', 'board_post', 'board_read', 'browser_open', 'doom_loop', 'external_directory', 'goal_report'],
  ...['kilo_memory_recall', 'kilo_memory_save', 'markdown_source', 'notebook_edit', 'notebook_execute'],
  ...['notebook_read', 'plan_enter', 'plan_exit', 'repo_clone', 'repo_overview', 'sandbox_escalation'],
  ...['semantic_search', 'workflow_tool_approval'],
];

/** The permissions of Kilo CLI's configuration, which are those of opencode in a file of their own. */
export default defineFormat({
  id: 'kilo',
  order: 42,
  title: 'Kilo CLI',
  terms: ['kilo.json'],
  kind: 'client',
  filename: 'kilo.json',
  language: 'json',
  merge: 'add-keys',
  additive: true,
  key: keyAsItIs,
  reaches: opencodeReaches,
  facts: kilo,
  undoes: opencodeUndoes({
    title: 'Kilo',
    command: 'kilo',
    file: 'kilo.json',
    agent: 'code',
    folder: '.kilo',
    variables: 'KILO',
  }),
  join: joinOpencode,
  place: '`~/.config/kilo/kilo.json` for yourself, or `kilo.json` in a project.',
  allowHint: 'set its key to `allow`',
  unlistedText:
    'Tools that the server adds later are blocked by the first key. The last key that matches wins, so keep the order.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'deny', spell: opencodeSpelling('Kilo', OWN) },
  proof: { kind: 'engine', by: 'Kilo CLI', version: '7.7.9', date: '2026-11-28' },
  write: (policy, fitted) => opencodeDocument('https://app.kilo.ai/config.json', policy, fitted),
  steps: ({ policy }) => [
    'Open `~/.config/kilo/kilo.json`, or `kilo.json` in your project; make the file if there is none.',
    'Add the keys to its `permission`, in this order and below every key with a `*`: the last one that matches wins.',
    'Look through the other files that Kilo reads (those in `.kilo/` among them), and remove the same keys there: a key keeps the place that the first file gives it.',
    `If the server has another name than \`${policy.alias}\` under \`mcp\`, change the beginning of every key.`,
    'Start Kilo again.',
  ],
  answers: (_view, tool) => ({
    enforce: `Set \`${tool.written}\` to \`${tool.action}\` under \`permission\` in \`kilo.json\`, below every key with a \`*\`.`,
    rate: noRates('Kilo'),
    block: `Set \`${tool.written}\` to \`deny\`: the model then no longer sees the tool.`,
  }),
});
