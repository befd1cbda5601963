import { ACTIONS, type ServerPolicy } from '#model/policy.ts';
import { qwenCode } from '../clients/qwen-code.ts';
import { defineFormat } from '../document/define-format.ts';
import type { FittedTool, Key, Spelling } from '../document/format.ts';
import { joinJson } from '../document/join.ts';
import { jsonText, object } from '../document/json.ts';
import { keyAsItIs, plainKey } from '../document/keys.ts';
import { asItIs } from '../document/mangle.ts';
import { nameList, noRates } from '../document/phrases.ts';

// Settings replace `$NAME` by a variable, and rules read `*` and a bracket at the end as signs of their own.
const OWN_SIGNS = /[$*]|\)$/;

function spell(tool: string, alias: string): Spelling {
  if (OWN_SIGNS.test(tool))
    return { refused: 'Qwen Code reads `$`, `*` and a last `)` in a name as signs of its own.' };
  const name = asItIs(tool);
  return 'written' in name ? { written: `mcp__${alias}__${tool}` } : name;
}

function key(alias: string): Key {
  if (alias in {})
    return { refused: 'every JavaScript object has something of that name', rename: `server-${plainKey(alias)}` };
  if (OWN_SIGNS.test(alias))
    return { refused: 'it reads `$`, `*` and a last `)` as signs of its own', rename: plainKey(alias) };
  return keyAsItIs(alias);
}

function listsOf(tools: FittedTool[]) {
  return ACTIONS.map((action) => [action, tools.filter((tool) => tool.action === action)] as const)
    .filter(([, listed]) => listed.length > 0)
    .map(([action, listed]): [string, string[]] => [action, listed.map(({ written }) => written)]);
}

// It keeps the tools of a server as properties of an object, and the server is lost with the first that is there already.
function losing({ tools }: ServerPolicy) {
  return tools.map(({ tool }) => tool).filter((tool) => tool in {});
}

// The rule of one tool, by an older spelling, would let another pass as well.
function swept({ scope, tools, siblings = [] }: ServerPolicy) {
  if (scope === 'server' || tools[0]?.decision.action === 'deny') return [];
  return siblings.filter((other) => other.replace(/[^\w.-]/g, '_') === tools[0]?.tool);
}

/** The permissions and the list of tools of Qwen Code's settings. */
export default defineFormat({
  id: 'qwen-code',
  order: 50,
  title: 'Qwen Code',
  terms: ['includeTools', '~/.qwen/'],
  kind: 'client',
  filename: 'qwen-code.settings.json',
  language: 'json',
  merge: 'add-keys',
  additive: true,
  key,
  facts: qwenCode,
  undoes: [
    {
      id: 'yolo',
      what: 'A session that accepts all actions runs the tools that must be asked for. Blocked ones are still refused.',
      step: 'Start Qwen Code without `--yolo`, and take `yolo` out of `tools.approvalMode` in `~/.qwen/settings.json`.',
      becomes: { ask: 'allow' },
    },
    {
      id: 'project',
      what: 'A project that names the server in its own settings replaces the whole entry, and with it the list of tools. The rules for single tools still hold.',
      step: 'Look into `.qwen/settings.json` of the project, and remove the server there or give it the same `includeTools`.',
      becomes: { deny: 'ask', unlisted: 'ask' },
    },
    {
      id: 'trust',
      what: 'A server with `trust` runs every tool that no rule names. Under this document the rules hold all the same.',
      step: 'Look at the server in `~/.qwen/settings.json`, and remove `trust`.',
      becomes: {},
    },
  ],
  join: joinJson,
  place: '`~/.qwen/settings.json` for yourself, or `.qwen/settings.json` in a project.',
  allowHint: 'put its name into `includeTools` and under `allow`',
  unlistedText: 'Tools that the server adds later stay hidden until you add them to `includeTools`.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'deny', spell },
  proof: { kind: 'engine', by: 'Qwen Code', version: '0.24.4', date: '2026-11-28' },
  write: (policy, { tools }) => {
    const lost = losing(policy);
    if (lost.length > 0)
      return { refused: `It does not start a server that has a tool of the name ${nameList(lost)}.` };
    const others = swept(policy);
    if (others.length > 0) return { refused: `Its rule would cover ${nameList(others)} as well.` };
    const open = tools.filter(({ action }) => action !== 'deny').map(({ tool }) => tool);
    return {
      text: jsonText({
        ...(policy.scope === 'server' && { mcpServers: object([[policy.alias, { includeTools: open }]]) }),
        permissions: object(listsOf(tools)),
      }),
    };
  },
  steps: ({ policy }) => [
    'Open `~/.qwen/settings.json`, or `.qwen/settings.json` in your project.',
    ...(policy.scope === 'server'
      ? ['Add `includeTools` to the entry of the server under `mcpServers`, beside its `command` or `httpUrl`.']
      : []),
    'Add the three lists of rules to those of the same name there.',
    `If the server is not called \`${policy.alias}\` under \`mcpServers\`, replace \`${policy.alias}\` everywhere.`,
    'Start Qwen Code again. It starts no server in a folder that it does not trust.',
  ],
  answers: ({ policy }, tool) => ({
    enforce: `Add \`${tool.written}\` to the list \`${tool.action}\` in \`~/.qwen/settings.json\`. \`${policy.alias}\` is the name of the server in your settings.`,
    rate: noRates('Qwen Code'),
    block: `Put \`${tool.written}\` under \`deny\`: that list wins over the others. Leave it out of \`includeTools\`, and the model no longer sees the tool.`,
  }),
});
