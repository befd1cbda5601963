import { qwenCode } from '../clients/qwen-code.ts';
import { claudeLists } from '../document/claude.ts';
import { defineFormat } from '../document/define-format.ts';
import type { Key, Spelling } from '../document/format.ts';
import { joinJson } from '../document/join.ts';
import { jsonText, object } from '../document/json.ts';
import { keyAsItIs, plainKey } from '../document/keys.ts';
import { qwenLegacyName } from '../document/mangle.ts';
import { codeText, noRates } from '../document/phrases.ts';

function spell(tool: string, alias: string): Spelling {
  if (!tool.isWellFormed()) return { refused: 'its name is not valid Unicode.' };
  if (tool.includes('$')) return { refused: 'Qwen Code takes `$` in a name for a variable of your shell.' };
  if (tool.includes('(')) return { refused: 'Qwen Code takes `(` in a name for the end of it.' };
  if (tool.endsWith('*')) return { refused: 'Qwen Code takes `*` at the end of a name for any text.' };
  if (tool.trim() !== tool) return { refused: 'Qwen Code drops blanks at the ends of a name.' };
  return { written: `mcp__${alias}__${tool}`, also: qwenLegacyName(tool, alias) };
}

function keyOf(alias: string): Key {
  if (alias in {})
    return { refused: 'every JavaScript object has a key of that name', rename: `${plainKey(alias)}-server` };
  return /[$(]/.test(alias)
    ? { refused: 'Qwen Code reads `$` and `(` as signs of its own', rename: plainKey(alias) }
    : keyAsItIs(alias);
}

/** The settings of Qwen Code: which tools of a server there are, and what is asked for. */
export default defineFormat({
  id: 'qwen-code',
  order: 35,
  title: 'Qwen Code',
  terms: ['~/.qwen/', 'includeTools'],
  kind: 'client',
  filename: 'qwen-code.settings.json',
  language: 'json',
  merge: 'add-keys',
  additive: true,
  key: keyOf,
  facts: qwenCode,
  undoes: [
    {
      id: 'yolo',
      what: 'With `--yolo`, the tools that should be asked for run. Blocked ones and those that no rule names stay hidden.',
      step: 'Start Qwen Code without `--yolo` and `--approval-mode yolo`, and take `yolo` out of `tools.approvalMode` in your settings.',
      becomes: { ask: 'allow' },
    },
    {
      id: 'project',
      what: 'An entry for the server in a project that you have approved takes the place of yours, `includeTools` and all: tools that no rule names are offered, and run where that entry says `"trust": true`.',
      step: 'Look for the server in `.qwen/settings.json` and `.mcp.json` of the project before you approve it there, and run `qwen mcp reject` with its name.',
      becomes: { unlisted: 'allow' },
    },
    {
      id: 'trust',
      what: 'The setting `trust` of the server runs nothing that has to be asked for: rules come before it.',
      step: 'There is nothing to remove.',
      becomes: {},
    },
  ],
  join: joinJson,
  place: '`~/.qwen/settings.json`.',
  allowHint: 'move its name to `allow` and add it to `includeTools`',
  unlistedText: 'Tools that the server adds later stay hidden: `includeTools` does not name them.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'deny', spell },
  proof: { kind: 'engine', by: 'Qwen Code', version: '0.24.4', date: '2026-11-28' },
  write: ({ alias, scope, tools: policed, siblings = [] }, { tools }) => {
    const lost = [...policed.map(({ tool }) => tool), ...siblings].find((tool) => tool in {});
    if (lost !== undefined)
      return { refused: `Qwen Code does not start a server that has a tool of the name ${codeText(lost)}.` };
    const permissions = Object.fromEntries(claudeLists(tools));
    const included = tools.filter(({ action }) => action !== 'deny').map(({ tool }) => tool);
    return {
      text: jsonText({
        permissions,
        ...(scope === 'server' && { mcpServers: object([[alias, { includeTools: included }]]) }),
      }),
    };
  },
  steps: ({ policy }) => [
    'Open `~/.qwen/settings.json`; make the file if there is none.',
    'Add the names of the document to its permissions, each to the list of the same name.',
    ...(policy.scope === 'server'
      ? [
          `Add \`includeTools\` to the entry of \`${policy.alias}\` under \`mcpServers\`, beside its \`command\` or URL.`,
        ]
      : []),
    `If the server has another key than \`${policy.alias}\` there, change every name.`,
    'Start Qwen Code again.',
  ],
  answers: (_view, tool) => ({
    enforce: `Add \`${tool.written}\` to the list \`${tool.action}\` in \`~/.qwen/settings.json\`.`,
    rate: noRates('Qwen Code'),
    block:
      'Put its name under `deny`: that list wins over the others. The model still sees the tool, unless `includeTools` of its server leaves it out.',
  }),
});
