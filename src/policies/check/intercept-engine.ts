import { RE2JS } from 're2js';
import { parse } from 'yaml';
import { atGateway, defineChecks } from './check.ts';
import { interceptProblems } from './intercept.ts';

type Condition = { path: string; op: string; value: unknown };
type Rule = { name: string; action?: string; rate_limit?: string; conditions?: Condition[] };
type Policy = { default: string; hide?: string[]; tools: Record<string, { rules: Rule[] }> };

/** What the documented semantics do with a call, and with how many of them in a window. */
export type Outcome = { allowed: boolean; hidden: boolean; limit?: string };

/** Decides calls as the documentation of Intercept says: hidden, then unlisted, then every rule of the tool and of `*`. */
export function interceptEngine(text: string): (tool: string, argumentsGiven?: unknown) => Outcome {
  const { default: standard, hide = [], tools } = parse(text) as Policy;
  const rulesOf = (tool: string) => (Object.hasOwn(tools, tool) ? tools[tool]?.rules : undefined);
  return (tool, argumentsGiven = {}) => {
    const hidden = hide.includes(tool) || hide.includes('*');
    const own = rulesOf(tool);
    if (hidden || (standard === 'deny' && !own)) return { allowed: false, hidden };
    const rules = [...(own ?? []), ...(tool === '*' ? [] : (rulesOf('*') ?? []))];
    const passes = rules.every(
      ({ action, conditions = [] }) =>
        action !== 'deny' && conditions.every((condition) => holds(condition, argumentsGiven)),
    );
    const limit = rules.find(({ rate_limit: rate }) => rate)?.rate_limit;
    return passes ? { allowed: true, hidden, ...(limit && { limit }) } : { allowed: false, hidden };
  };
}

function valueAt(argumentsGiven: unknown, path: string) {
  let value = argumentsGiven;
  for (const part of path.replace(/^args\./, '').split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

const compare: Record<string, (actual: unknown, expected: never) => boolean> = {
  eq: (actual, expected) => String(actual) === String(expected),
  neq: (actual, expected) => String(actual) !== String(expected),
  in: (actual, expected: unknown[]) => expected.map(String).includes(String(actual)),
  not_in: (actual, expected: unknown[]) => !expected.map(String).includes(String(actual)),
  lt: (actual, expected) => Number(actual) < Number(expected),
  lte: (actual, expected) => Number(actual) <= Number(expected),
  gt: (actual, expected) => Number(actual) > Number(expected),
  gte: (actual, expected) => Number(actual) >= Number(expected),
  regex: (actual, expected: string) => typeof actual === 'string' && RE2JS.compile(expected).matcher(actual).find(),
  contains: (actual, expected: string) => typeof actual === 'string' && actual.includes(expected),
};

function holds({ path, op, value }: Condition, argumentsGiven: unknown) {
  const actual = valueAt(argumentsGiven, path);
  if (op === 'exists') return (actual !== undefined && actual !== null) === value;
  // A list or an object equals no text and no number.
  if (typeof actual === 'object' && op !== 'contains') return op === 'neq' || op === 'not_in';
  // A missing argument fails every other operator, `neq` and `not_in` among them.
  return actual !== undefined && (compare[op]?.(actual, value as never) ?? false);
}

export default defineChecks({
  intercept: {
    problems: interceptProblems,
    engine: (text) => {
      const decide = interceptEngine(text);
      return ({ tool, arguments: given }) => atGateway(decide(tool, given));
    },
  },
});
