import { defineFormat } from '../document/define-format.ts';
import { plainKey } from '../document/keys.ts';
import { type Effective, type Key } from '../document/format.ts';
import type { FittedTool } from '../document/format.ts';
import { jsonText } from '../document/json.ts';
import { asItIs } from '../document/mangle.ts';
import { noRates } from '../document/phrases.ts';

function namesOf(tools: FittedTool[]) {
  return { tool_names: tools.map(({ tool }) => tool) };
}

// The API answers a label of other characters with an error.
function labelKey(alias: string): Key {
  return /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(alias)
    ? { written: alias }
    : {
        refused: 'only letters, digits, `-` and `_` are safe in a `server_label`, 64 at most, with a letter first',
        rename: plainKey(alias),
      };
}

function enforceAnswer({ action }: Effective) {
  if (action === 'deny') return 'Leave its name out of `allowed_tools`: the model then never sees it.';
  return `Put its name under \`allowed_tools\` and under \`${action === 'allow' ? 'never' : 'always'}\` of \`require_approval\`.`;
}

/** The `mcp` tool of OpenAI's Responses API. */
export default defineFormat({
  id: 'openai',
  order: 90,
  title: 'OpenAI Responses API',
  terms: ['require_approval', 'allowed_tools'],
  kind: 'api',
  filename: 'openai.mcp-tool.json',
  language: 'json',
  merge: 'add-keys',
  additive: false,
  key: labelKey,
  place: 'One entry of `tools` in your request.',
  allowHint: 'add its name to `allowed_tools`',
  unlistedText: 'Tools that the server adds later stay hidden until you add them to `allowed_tools`.',
  holds: { ask: true, deny: true, rate: false, reason: false, unlisted: 'deny', spell: asItIs },
  proof: { kind: 'shape', by: 'our check against the public type definitions', version: '7.55.0', date: '2026-11-21' },
  write: ({ alias }, { tools }) => {
    const never = tools.filter(({ action }) => action === 'allow');
    const always = tools.filter(({ action }) => action === 'ask');
    return {
      text: jsonText({
        type: 'mcp',
        server_label: alias,
        server_url: 'https://REPLACE-WITH-YOUR-SERVER.example/mcp',
        allowed_tools: namesOf(tools.filter(({ action }) => action !== 'deny')),
        require_approval: { never: namesOf(never), always: namesOf(always) },
      }),
      notes:
        never.length + always.length === 0
          ? [
              'No tool passes. Leave the server out of the request to be certain: the public documentation does not say that an empty list allows nothing.',
            ]
          : [],
    };
  },
  steps: () => [
    'Replace `server_url` by the address of the server.',
    'Add the object to `tools` of your request.',
    "Answer each `mcp_approval_request` in the response with a person's decision.",
  ],
  answers: (_view, tool) => ({
    enforce: enforceAnswer(tool),
    rate: noRates('the Responses API'),
    block: 'Leave its name out of `allowed_tools` and `require_approval`: the model then never sees it.',
  }),
});
