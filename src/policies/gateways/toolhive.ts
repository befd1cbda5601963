import type { ArgumentRule } from '#model/policy.ts';
import { defineFormat } from '../document/define-format.ts';
import { anyKey } from '../document/keys.ts';
import { asItIs } from '../document/mangle.ts';
import type { FittedTool } from '../document/format.ts';
import { nameList, noRates } from '../document/phrases.ts';
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

// Lists and objects have another attribute than plain values.
function absent({ path }: ArgumentRule) {
  const attribute = `arg_${path[0]}`;
  return `!(resource has ${attribute}) && !(resource has ${attribute}_present)`;
}

// Any evaluation error is a refusal, so `has` comes first.
function among({ path, value }: ArgumentRule) {
  const attribute = `arg_${path[0]}`;
  return `resource has ${attribute} && [${(value as string[]).map(cedarString).join(', ')}].contains(resource.${attribute})`;
}

// A tool is on the list only if its policy permits a call without any argument. Where a value is checked that the schema
// demands, such a call fails at the server, so it may be permitted; else the tool stays off the list.
function isListed(rules: ArgumentRule[]) {
  return rules.every((rule) => isAbsence(rule) || rule.required);
}

function conditions(rules: ArgumentRule[]): string {
  const valued = rules.filter((rule) => !isAbsence(rule));
  const values = valued.map(among).join(' && ');
  const checked = valued.length > 0 && isListed(rules) ? `(${values} || ${valued.map(absent).join(' && ')})` : values;
  return [checked, ...rules.filter(isAbsence).map(absent)].filter((text) => text !== '').join(' && ');
}

function permit(tool: string, rules: ArgumentRule[] = []) {
  const when = rules.length > 0 ? ` when { ${conditions(rules)} }` : '';
  return `permit(principal, action == Action::"call_tool", resource == Tool::${cedarString(tool)})${when};`;
}

function listNotes(allowed: FittedTool[]): string[] {
  const valued = allowed.filter(({ opening, ...kept }) =>
    (opening?.rules ?? kept.arguments ?? []).some((rule) => !isAbsence(rule)),
  );
  const [listed, hidden] = [true, false].map((wanted) =>
    valued
      .filter(({ opening, ...kept }) => isListed(opening?.rules ?? kept.arguments ?? []) === wanted)
      .map(({ tool }) => tool),
  ) as [string[], string[]];
  return [
    ...(listed.length > 0
      ? [
          `ToolHive lists a tool only if a call without arguments is permitted. So ${nameList(listed)} may be called without the arguments that are checked; the server refuses that, as its schema demands them.`,
        ]
      : []),
    ...(hidden.length > 0
      ? [
          `ToolHive lists a tool only if a call without arguments is permitted, so it never lists ${nameList(hidden)}. Calls that meet the conditions pass all the same.`,
        ]
      : []),
  ];
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
  proof: { kind: 'engine', by: "ToolHive's own middleware", version: '0.47.0', date: '2026-11-28' },
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
      notes: [
        ...listNotes(allowed),
        'Prompts and resources of the server are blocked too: they need policies of their own.',
      ],
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
