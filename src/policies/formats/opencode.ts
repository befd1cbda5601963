import { isObject } from '#model/object.ts';
import { defineFormat } from '../document/define-format.ts';
import { keyAsItIs } from '../document/keys.ts';
import { joinJson } from '../document/join.ts';
import { jsonText, object } from '../document/json.ts';
import { opencodeName } from '../document/mangle.ts';
import { noRates } from '../document/phrases.ts';

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
  join: (texts) => joinJson(texts, wildcardsFirst),
  place: '`opencode.json` in a project, or `~/.config/opencode/opencode.json`.',
  allowHint: 'set its key to `allow`',
  unlistedText:
    'Tools that the server adds later are blocked by the first key. The last key that matches wins, so keep the order.',
  holds: {
    ask: true,
    deny: true,
    rate: false,
    reason: false,
    unlisted: 'deny',
    spell: (tool, alias) => ({ written: opencodeName(tool, alias) }),
  },
  proof: { kind: 'engine', by: 'opencode', version: '1.18.33', date: '2026-11-21' },
  write: ({ alias, scope }, { tools }) => {
    const everything: [string, unknown][] =
      scope === 'server' ? [[opencodeName('*', alias).slice(0, -1) + '*', 'deny']] : [];
    return {
      text: jsonText({
        $schema: 'https://opencode.ai/config.json',
        permission: object([
          ...everything,
          ...tools.map(({ written, action }): [string, unknown] => [written, action]),
        ]),
      }),
    };
  },
  steps: ({ policy }) => [
    'Open `opencode.json` in your project, or `~/.config/opencode/opencode.json`; make the file if there is none.',
    'Add the keys to its `permission`, in this order and below every key with a `*`: the last one that matches wins.',
    `If the server has another name than \`${policy.alias}\` under \`mcp\`, change the beginning of every key.`,
    'Run `opencode debug config`: it refuses a value that it does not know.',
  ],
  answers: (_view, tool) => ({
    enforce: `Set \`${tool.written}\` to \`${tool.action}\` under \`permission\` in \`opencode.json\`, below every key with a \`*\`.`,
    rate: noRates('opencode'),
    block: `Set \`${tool.written}\` to \`deny\`: the model then no longer sees the tool.`,
  }),
});

// The last key that matches wins: what speaks of a whole server comes before every single tool.
function wildcardsFirst(document: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.entries(isObject(document['permission']) ? document['permission'] : {});
  const sorted = [...keys.filter(([key]) => key.endsWith('*')), ...keys.filter(([key]) => !key.endsWith('*'))];
  return { ...document, permission: Object.fromEntries(sorted) };
}
