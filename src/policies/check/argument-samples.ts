import type { ArgumentRule } from '#model/policy.ts';

/** Arguments that fulfil every condition. */
export function fulfilling(rules: ArgumentRule[]): Record<string, unknown> {
  return Object.fromEntries(
    rules.filter((rule) => !isAbsence(rule)).map(({ path, example }) => [path.join('.'), example]),
  );
}

/** Arguments that break a condition. */
export function breaking(rules: ArgumentRule[]): Record<string, unknown> {
  return Object.fromEntries(
    rules
      .filter((rule) => isAbsence(rule) || rule.required)
      .map((rule) => [rule.path.join('.'), isAbsence(rule) ? 'given' : 'none of the values']),
  );
}

function isAbsence({ op, value }: ArgumentRule) {
  return op === 'exists' && value === false;
}
