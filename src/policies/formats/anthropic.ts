import { defineFormat } from '../document/define-format.ts';
import { keyAsItIs } from '../document/keys.ts';
import { jsonText, object } from '../document/json.ts';
import { asItIs } from '../document/mangle.ts';
import { noRates } from '../document/phrases.ts';

/** The `mcp_toolset` of Anthropic's Messages API. */
export default defineFormat({
  id: 'anthropic',
  order: 100,
  title: 'Anthropic Messages API',
  terms: ['default_config', '`configs`'],
  kind: 'api',
  filename: 'anthropic.mcp-toolset.json',
  language: 'json',
  merge: 'add-keys',
  additive: false,
  key: keyAsItIs,
  place: 'One entry of `tools` in your request.',
  allowHint: 'add its name to `configs` with `{ "enabled": true }`',
  unlistedText: 'Tools that the server adds later stay hidden until you enable them.',
  holds: { ask: false, deny: true, rate: false, reason: false, unlisted: 'deny', spell: asItIs },
  proof: { kind: 'shape', by: 'our check against the public type definitions', version: '1.11.0', date: '2026-11-21' },
  write: ({ alias }, { tools }) => {
    const allowed = tools.filter(({ action }) => action === 'allow');
    return {
      text: jsonText({
        type: 'mcp_toolset',
        mcp_server_name: alias,
        default_config: { enabled: false },
        configs: object(allowed.map(({ tool }) => [tool, { enabled: true }])),
      }),
    };
  },
  steps: ({ policy }) => [
    `Give the server under \`mcp_servers\` of your request the name \`${policy.alias}\`, or change \`mcp_server_name\`.`,
    'Add the object to `tools` of the same request.',
  ],
  answers: (_view, tool) => ({
    enforce:
      tool.action === 'allow'
        ? 'Put its name under `configs` with `"enabled": true`; `default_config` keeps everything else off.'
        : 'Leave its name out of `configs`: `default_config` keeps it off.',
    rate: noRates('the Messages API'),
    block: 'Leave its name out of `configs`: `default_config` then keeps it off.',
  }),
});
