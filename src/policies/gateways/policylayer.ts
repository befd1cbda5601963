import { defineFormat } from '../document/define-format.ts';
import { anyKey } from '../document/keys.ts';
import { type Effective } from '../document/format.ts';
import type { FittedTool } from '../document/format.ts';
import { jsonText, object } from '../document/json.ts';
import { asItIs } from '../document/mangle.ts';
import { rateText, shutAnswer } from '../document/phrases.ts';

/** One counter name per tool: names that differ only in case or punctuation must not share a counter. */
export function counterNames(tools: string[]): string[] {
  const used = new Set<string>();
  return tools.map((tool) => {
    const plain = `${tool.toLowerCase().replace(/[^a-z0-9_]+/g, '_')}_rate`;
    let name = plain;
    for (let next = 2; used.has(name); next++) name = `${plain}_${next}`;
    used.add(name);
    return name;
  });
}

function entriesOf(tools: FittedTool[]): [string, unknown][] {
  const allowed = tools.filter(({ action }) => action === 'allow');
  const counters = counterNames(allowed.map(({ tool }) => tool));
  return allowed.map(({ tool, rate }, position) => [
    tool,
    rate ? { limits: [{ counter: counters[position], window: rate.window, max: rate.max, scope: 'grant' }] } : {},
  ]);
}

function rateAnswer({ action, rate }: Effective) {
  if (rate)
    return `Yes, the document does, with the entry under \`limits\`: ${rateText(rate)}, counted for each grant. Change \`max\` to raise or lower it.`;
  const start = action === 'deny' ? 'It is blocked, so there is nothing to limit. Once you open it up, yes' : 'Yes';
  return `${start}: give it \`limits\` with one entry of \`counter\`, \`window\`, \`max\` and \`scope\`, as in \`{ "counter": "my_rate", "window": "minute", "max": 30, "scope": "grant" }\`.`;
}

/** The JSON policy of PolicyLayer's hosted gateway: the documented subset only. */
export default defineFormat({
  id: 'policylayer',
  order: 60,
  title: 'PolicyLayer',
  terms: ['`limits`', '`max`', '"scope"'],
  kind: 'gateway',
  filename: 'policylayer.json',
  language: 'json',
  merge: 'whole-file',
  additive: false,
  key: anyKey,
  place: 'The policy editor of a grant in the PolicyLayer dashboard.',
  allowHint: ({ intended: { permitted } }) => {
    if (!permitted?.rate) return 'add its name with `{}` under `tools`';
    const { max, window } = permitted.rate;
    return `add its name under \`tools\` with \`{ "limits": [{ "counter": "…", "window": "${window}", "max": ${max}, "scope": "grant" }] }\` and a counter of its own`;
  },
  unlistedText: 'Tools that the server adds later are blocked until you list them.',
  holds: {
    ask: false,
    deny: true,
    rate: true,
    reason: false,
    unlisted: 'deny',
    spell: (tool) => {
      if (tool === '*') return { refused: '`*` stands for every tool in PolicyLayer.' };
      return asItIs(tool);
    },
  },
  proof: { kind: 'shape', by: 'our check against the public documentation', version: '1', date: '2026-11-21' },
  write: (_policy, { tools }) => {
    const hidden = tools.filter(({ intended }) => intended.action === 'deny').map(({ tool }) => tool);
    return {
      text: jsonText({
        version: '1',
        default: 'deny',
        ...(hidden.length > 0 && { hide: hidden }),
        tools: object(entriesOf(tools)),
      }),
    };
  },
  steps: ({ policy }) => [
    `Add ${policy.title} to PolicyLayer and open the policy of the grant that your agent uses.`,
    'Paste the document in place of the policy that is there, and save it.',
    "Point your client at the gateway's address instead of the server's own.",
  ],
  answers: ({ policy }, tool) => ({
    enforce: `Paste the document as the policy of the grant that your agent uses for ${policy.title}, and connect the agent to the gateway instead of the server.`,
    rate: shutAnswer(policy, tool.tool) ?? rateAnswer(tool),
    block:
      'Leave it out of `tools`: the default is `deny`. Put its name under `hide` to take it off the list of tools as well.',
  }),
});
