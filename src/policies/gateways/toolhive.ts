import type { ArgumentRule } from '#model/policy.ts';
import { defineFormat } from '../document/define-format.ts';
import { anyKey } from '../document/keys.ts';
import { asItIs } from '../document/mangle.ts';
import { noRates } from '../document/phrases.ts';
import { list, map, quoted, single, yamlText } from '../document/yaml.ts';

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

// A string of the Cedar language.
function cedarString(text: string): string {
  return `"${text
    .replace(/["\\]/g, (character) => `\\${character}`)
    .replace(CONTROL, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)}"`;
}

function isAbsence({ op, value }: ArgumentRule) {
  return op === 'exists' && value === false;
}

// Any evaluation error is a refusal, so `has` comes first. Lists and objects have another attribute than plain values.
function condition(rule: ArgumentRule) {
  const { path, value } = rule;
  const attribute = `arg_${path[0]}`;
  if (isAbsence(rule)) return `!(resource has ${attribute}) && !(resource has ${attribute}_present)`;
  return `resource has ${attribute} && [${(value as string[]).map(cedarString).join(', ')}].contains(resource.${attribute})`;
}

function permit(tool: string, rules: ArgumentRule[] = []) {
  const when = rules.length > 0 ? ` when { ${rules.map(condition).join(' && ')} }` : '';
  return `permit(principal, action == Action::"call_tool", resource == Tool::${cedarString(tool)})${when};`;
}

// An empty list is refused at start; a forbidden everything says what is meant.
const NOTHING = 'forbid(principal, action == Action::"call_tool", resource);';

/** An authorization file of ToolHive, in Cedar. */
export default defineFormat({
  id: 'toolhive',
  order: 70,
  title: 'ToolHive',
  terms: ['permit', '--authz-config'],
  kind: 'gateway',
  filename: 'toolhive.authz.yaml',
  language: 'yaml',
  merge: 'whole-file',
  additive: false,
  key: anyKey,
  place: 'Any path; `thv run` is given it with `--authz-config`.',
  allowHint: 'add a `permit` for it, as for the tools that pass',
  unlistedText: 'Tools that the server adds later are blocked until a policy permits them.',
  holds: {
    ask: false,
    deny: true,
    rate: false,
    // Names that Cedar cannot write after a dot are out, and so is everything but a list of values and an absence.
    arguments: (rules) =>
      rules.every((rule) => (rule.op === 'in' || isAbsence(rule)) && /^\w+$/.test(rule.path.join('.'))),
    reason: true,
    unlisted: 'deny',
    spell: asItIs,
  },
  proof: { kind: 'parser', by: 'Cedar (cedar-wasm)', version: '4.13.0', date: '2026-11-21' },
  write: (_policy, { tools }) => {
    const allowed = tools.filter(({ action, opening }) => action === 'allow' || opening);
    const policies = allowed.map(({ tool, intended, opening, ...kept }) =>
      single(permit(tool, opening?.rules ?? kept.arguments), intended.reason),
    );
    return {
      text: yamlText(
        map([
          ['version', quoted('1.0')],
          ['type', 'cedarv1'],
          [
            'cedar',
            map([
              ['policies', list(policies.length > 0 ? policies : [single(NOTHING)])],
              ['entities_json', quoted('[]')],
            ]),
          ],
        ]),
      ),
      notes: ['Prompts and resources of the server are blocked too: they need policies of their own.'],
    };
  },
  steps: ({ rendered, policy }) => [
    `Save the document as \`${rendered.filename}\`.`,
    `Start ${policy.title} with it: \`thv run --authz-config ${rendered.filename}\` followed by the server and the options you use.`,
    'Clients must log in: ToolHive applies policies to authenticated callers.',
  ],
  answers: ({ policy, rendered }) => ({
    enforce: `Save the document as \`${rendered.filename}\` and start ${policy.title} with \`thv run --authz-config ${rendered.filename}\`. What no policy permits is refused.`,
    rate: noRates('ToolHive'),
    block:
      'Leave it without a `permit`: what no policy permits is refused, and ToolHive takes it off the list of tools.',
  }),
});
