import { codex } from '../clients/codex.ts';
import { codexDocument, codexKey, codexTable } from '../document/codex.ts';
import { defineFormat } from '../document/define-format.ts';
import { joinToml } from '../document/join.ts';
import { asItIs } from '../document/mangle.ts';
import { noRates } from '../document/phrases.ts';

const FILE = '/etc/codex/managed_config.toml';
const REQUIREMENTS = '/etc/codex/requirements.toml';
const ASKING = 'allowed_approval_policies = ["untrusted", "on-request"]';
const PERSON = 'allowed_approvals_reviewers = ["user"]';
const HOOKS = 'allow_managed_hooks_only = true';
const IDENTITY = '`[mcp_servers.<key>.identity]`, with the `command` or `url` of the server,';
const PLUGINS = '`plugins = false` under `[features]`';
const NOTHING = 'There is nothing to remove.';

// A server that no rule names: a tool that the server calls read-only runs there.
const UNRULED = {
  becomes: { deny: 'ask', unlisted: 'ask' },
  readOnly: { ask: 'allow', deny: 'allow', unlisted: 'allow' },
} as const;

/** Codex CLI's managed configuration, which stands above what a user writes, and the requirements that go with it. */
export default defineFormat({
  id: 'codex-managed',
  order: 220,
  title: 'Codex CLI (managed)',
  terms: ['managed_config.toml', 'requirements.toml'],
  kind: 'client',
  audience: 'administrator',
  locked: `A user's own configuration, a project's and \`-c\` flags change none of the keys that \`${FILE}\` names. It takes \`${REQUIREMENTS}\` to keep a session from skipping the questions, a model or a hook from answering them, and the server from starting under a key that has no rules.`,
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
      what: 'Without a requirement, a session without a sandbox that never asks runs the tools that must be asked for.',
      step: `Put \`${ASKING}\` into \`${REQUIREMENTS}\`.`,
      becomes: { ask: 'allow' },
    },
    {
      id: 'reviewer',
      what: 'A user can let a model answer in place of a person, with `approvals_reviewer = "auto_review"` or `--approve-for-me`: what it approves runs.',
      step: `Put \`${PERSON}\` into \`${REQUIREMENTS}\`.`,
      becomes: { ask: 'allow' },
    },
    {
      id: 'hook',
      what: 'A `PermissionRequest` hook of a user, a project or a plugin can answer before anybody is asked.',
      step: `Put \`${HOOKS}\` into \`${REQUIREMENTS}\`.`,
      becomes: { ask: 'allow' },
    },
    {
      id: 'other-key',
      what: 'A user who starts the same server under another key has none of these rules there.',
      step: `Put ${IDENTITY} into \`${REQUIREMENTS}\`.`,
      ...UNRULED,
    },
    {
      id: 'plugin',
      what: "A plugin of a user's can bring the same server under a key of its own. The entry for the identity does not reach it.",
      step: `Put ${PLUGINS} into \`${REQUIREMENTS}\`.`,
      ...UNRULED,
    },
    {
      id: 'bypass-forbidden',
      what: `With \`${ASKING}\` in \`${REQUIREMENTS}\`, a session that never asks changes nothing.`,
      step: NOTHING,
      becomes: {},
    },
    {
      id: 'reviewer-forbidden',
      what: `With \`${PERSON}\` there, a user who lets a model answer changes nothing.`,
      step: NOTHING,
      becomes: {},
    },
    { id: 'hook-forbidden', what: `With \`${HOOKS}\` there, no hook of theirs answers.`, step: NOTHING, becomes: {} },
    {
      id: 'other-key-forbidden',
      what: 'With the identity of the server there, it does not start under another key of a user.',
      step: NOTHING,
      becomes: {},
    },
    {
      id: 'plugin-forbidden',
      what: `With ${PLUGINS} there, no plugin brings a server.`,
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
    `Add \`${PERSON}\` there: otherwise a user can let a model answer.`,
    `Add \`${HOOKS}\` there: otherwise a hook of a user, a project or a plugin can answer.`,
    `Add \`${codexTable(policy.alias, '.identity')}\` there, with the same \`command\` or \`url\`. Then a user can start the server under no other key, and no server that the file does not name.`,
    `Add ${PLUGINS} there: a plugin could bring the server under a key of its own. To keep plugins, name the servers that each may start under \`[plugins."<plugin>".mcp_servers]\`: of every other, none starts.`,
  ],
  answers: ({ policy }, tool) => ({
    enforce: `Give \`${tool.tool}\` its place under \`${codexTable(policy.alias)}\` in \`${FILE}\`.`,
    rate: noRates('Codex CLI'),
    block: `Name \`${tool.tool}\` among the blocked tools in \`${FILE}\`: no configuration of a user opens it again.`,
  }),
});
