import { RE2JS } from 're2js';
import { isMap, isScalar, isSeq, parseDocument, Scalar } from 'yaml';
import { isObject } from '#model/object.ts';
import { unknownKeys } from './unknown-keys.ts';

/** Everything that the public grammar of Intercept's policy file, or prudence about it, objects to. */
export function interceptProblems(text: string): string[] {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0) return document.errors.map(({ message }) => message);
  const value: unknown = document.toJS();
  if (!isObject(value)) return ['the document must be a map'];
  const problems = unknownKeys(value, ['version', 'description', 'default', 'hide', 'tools'], 'document');
  if (value['version'] !== '1') problems.push('version must be "1"');
  if (value['default'] !== 'allow' && value['default'] !== 'deny') problems.push('default must be allow or deny');
  return [
    ...problems,
    ...hideProblems(value['hide']),
    ...toolProblems(value['tools']),
    ...bareNames(document.get('tools'), document.get('hide')),
  ];
}

function badPattern(value: unknown) {
  try {
    RE2JS.compile(String(value));
    return false;
  } catch {
    return true;
  }
}

const OPERATORS = ['eq', 'neq', 'in', 'not_in', 'lt', 'lte', 'gt', 'gte', 'regex', 'contains', 'exists'];

function conditionProblems(condition: unknown, place: string): string[] {
  if (!isObject(condition)) return [`${place}: must be a map`];
  const { path, op, value } = condition;
  const problems = unknownKeys(condition, ['path', 'op', 'value'], place);
  if (typeof path !== 'string' || !/^(args|state)\../.test(path))
    problems.push(`${place}: path must start with args. or state.`);
  if (!OPERATORS.includes(op as string)) problems.push(`${place}: unknown operator "${String(op)}"`);
  if ((op === 'in' || op === 'not_in') && !Array.isArray(value)) problems.push(`${place}: ${op} needs a list`);
  if (['lt', 'lte', 'gt', 'gte'].includes(op as string) && typeof value !== 'number')
    problems.push(`${place}: ${String(op)} needs a number`);
  if (op === 'exists' && typeof value !== 'boolean') problems.push(`${place}: exists needs true or false`);
  if (op === 'regex' && (typeof value !== 'string' || badPattern(value))) problems.push(`${place}: not an RE2 pattern`);
  return problems;
}

const RATE = /^([1-9][0-9]*)\/(minute|hour|day)$/;

function ruleProblems(rule: unknown, tool: string, place: string): string[] {
  if (!isObject(rule)) return [`${place}: must be a map`];
  const { name, action = 'evaluate', rate_limit: rate, conditions, on_deny: message } = rule;
  const problems = unknownKeys(rule, ['name', 'action', 'rate_limit', 'conditions', 'on_deny', 'state'], place);
  if (typeof name !== 'string' || name === '') problems.push(`${place}: rule must have a name`);
  if (action !== 'evaluate' && action !== 'deny')
    problems.push(`${place}: action must be evaluate or deny, not "${String(action)}"`);
  if (message !== undefined && typeof message !== 'string') problems.push(`${place}: on_deny must be text`);
  if (rate !== undefined) {
    if (typeof rate !== 'string' || !RATE.test(rate))
      problems.push(`${place}: rate_limit must be N/minute, N/hour or N/day`);
    if (tool.includes('.')) problems.push(`${place}: no matching state block for a tool with a dot in its name`);
    if (conditions !== undefined || rule['state'] !== undefined) problems.push(`${place}: rate_limit stands alone`);
    if (action === 'deny') problems.push(`${place}: rate_limit cannot be used with deny`);
    return problems;
  }
  const list = conditions === undefined ? [] : conditions;
  if (!Array.isArray(list)) return [...problems, `${place}: conditions must be a list`];
  if (action === 'deny' && list.length > 0) problems.push(`${place}: deny rules must not have conditions`);
  if (action === 'evaluate' && list.length === 0) problems.push(`${place}: evaluate rules need a condition`);
  return [...problems, ...list.flatMap((condition, at) => conditionProblems(condition, `${place}.conditions[${at}]`))];
}

function hideProblems(hide: unknown): string[] {
  if (hide === undefined) return [];
  if (!Array.isArray(hide)) return ['hide: must be a list'];
  return hide.flatMap((entry, at) => {
    if (typeof entry !== 'string' || entry.trim() === '') return [`hide[${at}]: entry must not be empty`];
    return hide.indexOf(entry) === at ? [] : [`hide: duplicate entry "${entry}"`];
  });
}

function toolProblems(tools: unknown): string[] {
  if (!isObject(tools)) return ['tools: must be a map'];
  return Object.entries(tools).flatMap(([tool, definition]) => {
    const place = `tools.${tool}`;
    if (!isObject(definition)) return [`${place}: must be a map`];
    const rules = definition['rules'];
    const problems = unknownKeys(definition, ['rules'], place);
    if (!Array.isArray(rules)) return [...problems, `${place}.rules: must be a list`];
    const windows = rules.flatMap((rule) => (isObject(rule) ? [String(rule['rate_limit']).split('/')[1]] : []));
    const twice = windows.filter((window, at) => window !== undefined && windows.indexOf(window) !== at);
    return [
      ...problems,
      ...twice.map((window) => `${place}: duplicate counter for the window "${window}"`),
      ...rules.flatMap((rule, at) => ruleProblems(rule, tool, `${place}.rules[${at}]`)),
    ];
  });
}

function inQuotes(node: unknown) {
  return isScalar(node) && node.type === Scalar.QUOTE_DOUBLE;
}

// A bare `on`, `null` or `1` is a name to one parser and a value to the next.
function bareNames(tools: unknown, hide: unknown): string[] {
  return [...(isMap(tools) ? tools.items.map(({ key }) => key) : []), ...(isSeq(hide) ? hide.items : [])]
    .filter((name) => !inQuotes(name))
    .map((name) => `tools: "${String(name)}" must be in quotes`);
}
