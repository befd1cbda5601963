import type { ArgumentRule, Rate } from '#model/policy.ts';
import type { FittedTool } from '../document/format.ts';
import { rateText } from '../document/phrases.ts';
import { list, map, quoted, single, yamlText } from '../document/yaml.ts';

/** What stands under the name of a tool. */
export function entryOf(tool: FittedTool) {
  const rules = rulesOf(tool);
  const entry = map([['rules', rules]]);
  const { offer } = tool.intended;
  if (tool.action === 'allow' && offer) entry.comment = offerComment(offer, rules.items.length === 0);
  return entry;
}

const OPERATORS: Partial<Record<ArgumentRule['op'], string>> = { notIn: 'not_in' };

function conditionRule({ path, op, value, label, fillIn }: ArgumentRule) {
  const name = quoted(label);
  if (fillIn !== undefined) name.comment = ` Fill in: replace ${fillIn} in the value`;
  const condition = map([
    ['path', quoted(`args.${path.join('.')}`)],
    ['op', OPERATORS[op] ?? op],
    [
      'value',
      Array.isArray(value)
        ? list(value.map((item) => quoted(String(item))))
        : typeof value === 'string'
          ? single(value)
          : value,
    ],
  ]);
  return map([
    ['name', name],
    ['conditions', list([condition])],
    ['on_deny', quoted(`${label}.`)],
  ]);
}

function rateRule(rate: Rate) {
  return map([
    ['name', quoted(`At most ${rateText(rate)}`)],
    ['rate_limit', `${rate.max}/${rate.window}`],
    ['on_deny', quoted(`The limit of ${rateText(rate)} is reached. Wait for the next ${rate.window}.`)],
  ]);
}

function rulesOf({ action, rate, intended, opening, ...kept }: FittedTool) {
  if (action === 'deny' && !opening) {
    const denial = `${intended.reason} A person has to open it up in the policy.`;
    return list([
      map([
        ['name', quoted('Blocked')],
        ['action', 'deny'],
        ['on_deny', quoted(denial)],
      ]),
    ]);
  }
  const limit = opening ? opening.rate : rate;
  return list([...(opening?.rules ?? kept.arguments ?? []).map(conditionRule), ...(limit ? [rateRule(limit)] : [])]);
}

// The rules that a reader may add, as the lines of a comment.
function offerComment(rules: ArgumentRule[], alone: boolean) {
  const lines = yamlText(map([['rules', list(rules.map(conditionRule))]]))
    .trimEnd()
    .split('\n');
  const how = alone ? 'put this in place of the empty list' : 'add this to the rules';
  return [`To keep it below one folder, ${how}:`, ...lines.slice(1)].map((line) => ` ${line}`).join('\n');
}
