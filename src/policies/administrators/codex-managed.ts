import { codex } from '../clients/codex.ts';
import { codexDocument, codexKey, codexTable } from '../document/codex.ts';
import { defineFormat } from '../document/define-format.ts';
import { joinToml } from '../document/join.ts';
import { asItIs } from '../document/mangle.ts';
import { noRates } from '../document/phrases.ts';

const FILE = '/etc/codex/managed_config.toml';
const REQUIREMENTS = '/etc/codex/requirements.toml';
const ASKING = 'allowed_approval_policies = ["untrusted", "on-request"]';
const NOTHING = 'There is nothing to remove.';

/** Codex CLI's managed configuration, which stands above what a user writes, and the requirements that go with it. */
export default defineFormat({
  id: 'codex-managed',
  order: 220,
  title: 'Codex CLI (managed)',
  terms: ['managed_config.toml', 'requirements.toml'],
  kind: 'client',
  audience: 'administrator',
  locked: `A user's own configuration, a project's and \`-c\` flags change none of the keys that \`${FILE}\` names. With \`${ASKING}\` in \`${REQUIREMENTS}\`, no session skips the questions either.`,
  filename: 'codex.managed_config.toml',
  language: 'toml',
  merge: 'add-keys',
  additive: true,
  additiveText: 'Its lists replace the lists of the same name in the configuration of every user.',
  key: codexKey,
  facts: codex,
  undoes: [
    {
      id: 'bypass',
      what: 'Without requirements, a session without a sandbox that never asks runs the tools that must be asked for.',
      step: `Put \`${ASKING}\` into \`${REQUIREMENTS}\`.`,
      becomes: { ask: 'allow' },
    },
    {
      id: 'bypass-forbidden',
      what: `With \`${ASKING}\` in \`${REQUIREMENTS}\`, such a session changes nothing.`,
      step: NOTHING,
      becomes: {},
    },
    {
      id: 'user-settings',
      what: "A user's own configuration that approves every tool changes nothing.",
      step: NOTHING,
      becomes: {},
    },
    { id: 'flags', what: 'A `-c` flag that approves every tool changes nothing.', step: NOTHING, becomes: {} },
    {
      id: 'project',
      what: 'The configuration of a trusted project that approves every tool changes nothing.',
      step: NOTHING,
      becomes: {},
    },
  ],
  join: joinToml,
  place: `\`${FILE}\`, in the table of the server; \`${REQUIREMENTS}\` beside it.`,
  allowHint: 'move its name out of the blocked ones, and give it `approve`',
  unlistedText: 'Tools that the server adds later stay hidden until you add them.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'deny', spell: asItIs },
  proof: { kind: 'engine', by: 'Codex CLI', version: '0.171.0', date: '2026-11-28' },
  write: ({ alias, scope }, { tools }) => ({
    text: codexDocument(alias, tools, { whole: scope === 'server', spelledOut: true }),
    notes: [
      'OpenAI documents this file as managed defaults: within a running session users can still change what the program offers them to change, until Codex starts again.',
    ],
  }),
  steps: ({ policy }) => [
    `Put the document into \`${FILE}\`.`,
    'Add the `command` and `args` of the server to its table, or its `url`. Without them Codex ends with `invalid transport` for everybody who has not configured the server.',
    `Put \`${ASKING}\` into \`${REQUIREMENTS}\`: a session that skips the questions then asks all the same.`,
    `Add \`${codexTable(policy.alias, '.identity')}\` there, with the same \`command\` or \`url\`. Then the server starts under no other key, and no server starts that the file does not name.`,
  ],
  answers: ({ policy }, tool) => ({
    enforce: `Give \`${tool.tool}\` its place under \`${codexTable(policy.alias)}\` in \`${FILE}\`.`,
    rate: noRates('Codex CLI'),
    block: `Name \`${tool.tool}\` among the blocked tools in \`${FILE}\`: no configuration of a user opens it again.`,
  }),
});
