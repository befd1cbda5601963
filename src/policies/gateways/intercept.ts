import type { ServerPolicy } from '#model/policy.ts';
import { capitalise } from '#model/words.ts';
import { defineFormat } from '../document/define-format.ts';
import { anyKey } from '../document/keys.ts';
import { type Effective, type View } from '../document/format.ts';
import type { FittedTool } from '../document/format.ts';
import { entryOf } from './intercept-rules.ts';
import { inYaml } from '../document/mangle.ts';
import { rateText, shutAnswer } from '../document/phrases.ts';
import { list, map, quoted, yamlText } from '../document/yaml.ts';

// The engine refuses blank entries of `hide`; such a tool keeps an explicit denial instead.
function isHidden({ intended, tool, opening }: FittedTool) {
  return intended.action === 'deny' && !opening && tool.trim() !== '';
}

// What a tool should get that a person has opened up. A condition is too long for a sentence.
function entryHint({ tool, intended: { permitted } }: FittedTool) {
  const { rate, conditions = false } = permitted ?? {};
  const from = conditions ? 'take its conditions from the Recommended document' : undefined;
  if (!rate || tool.includes('.')) return from ?? 'replace its entry by `rules: []` under `tools`';
  const rule = `\`rules: [{ name: "At most ${rateText(rate)}", rate_limit: ${rate.max}/${rate.window} }]\``;
  return from ? 'put its entry of the Recommended document in place of this one' : `replace its \`rules\` by ${rule}`;
}

function documentOf(policy: ServerPolicy, tools: FittedTool[]) {
  const hidden = tools.filter(isHidden);
  const listed = tools.filter((tool) => !isHidden(tool));
  return map([
    ['version', quoted('1')],
    ['description', quoted(`${capitalise(policy.posture)} policy for ${policy.title}`)],
    ['default', 'deny'],
    ...(hidden.length > 0
      ? [['hide', list(hidden.map(({ tool, intended }) => commented(tool, intended.reason)))] as [string, unknown]]
      : []),
    ['tools', map(listed.map((tool) => [quoted(tool.tool), entryOf(tool), tool.intended.reason]))],
  ]);
}

function commented(tool: string, reason: string) {
  const entry = quoted(tool);
  entry.commentBefore = ` ${reason}`;
  return entry;
}

function steps({ rendered, policy }: View) {
  return [
    `Save the document as \`${rendered.filename}\`.`,
    `Check it: \`intercept validate -c ${rendered.filename}\`.`,
    `In your client's configuration, start ${policy.title} through Intercept: \`intercept -c ${rendered.filename} --\` followed by the command that starts the server, or \`--upstream\` and its URL.`,
    'Restart the client. Intercept reads the file again whenever you save it.',
  ];
}

function rateAnswer(tool: string, { action, opening, rate = opening?.rate }: Effective) {
  if (tool.includes('.'))
    return 'No. Intercept keeps its counters under the name of the tool and cannot count a tool with a dot in its name.';
  if (rate)
    return `Yes, the document does: \`rate_limit: ${rate.max}/${rate.window}\`. Change the number, or use \`hour\` or \`day\`. Windows follow the clock in UTC, and a failed call gives its place back.`;
  const start = action === 'deny' ? 'It is blocked, so there is nothing to limit. Once you open it up, yes' : 'Yes';
  return `${start}: put a rule with a \`name\` and \`rate_limit: 30/minute\` under its \`rules\`. \`hour\` and \`day\` work too.`;
}

/** The YAML policy of PolicyLayer's open-source proxy Intercept. */
export default defineFormat({
  id: 'intercept',
  order: 50,
  title: 'Intercept',
  terms: ['rate_limit', 'on_deny', 'intercept -c'],
  kind: 'gateway',
  filename: 'intercept.yaml',
  language: 'yaml',
  merge: 'whole-file',
  additive: false,
  key: anyKey,
  place: 'Any path; the proxy is given it with `-c`.',
  allowHint: entryHint,
  unlistedText: 'Tools that the server adds later are blocked until you list them.',
  holds: {
    ask: false,
    deny: true,
    rate: true,
    arguments: () => true,
    reason: true,
    unlisted: 'deny',
    spell: (tool) => {
      if (tool === '*') return { refused: '`*` stands for every tool in Intercept.' };
      return inYaml(tool);
    },
    rateRefused: (tool) =>
      tool.includes('.') ? 'Intercept cannot count calls of a tool with a dot in its name.' : undefined,
  },
  proof: { kind: 'grammar', by: 'our checker of the documented grammar', version: '77f0429', date: '2026-11-21' },
  write: (policy, { tools }) => ({ text: yamlText(documentOf(policy, tools)) }),
  steps,
  answers: ({ policy, rendered }, tool) => ({
    enforce: `Save the document as \`${rendered.filename}\` and start ${policy.title} through Intercept with \`intercept -c ${rendered.filename} --\` and the server's command. Every call then passes the proxy, which refuses what the document does not allow.`,
    rate: shutAnswer(policy, tool.tool) ?? rateAnswer(tool.tool, tool),
    block:
      'Leave it out of `tools` and put its name under `hide`: it then disappears from the list of tools, and calls of it are refused.',
  }),
});
