import type { ArgumentRule } from '#model/policy.ts';

const isAbsence = ({ op, value }: ArgumentRule) => op === 'exists' && value === false;

/** Arguments that fulfil every condition. */
export const fulfilling = (rules: ArgumentRule[]): Record<string, unknown> =>
  Object.fromEntries(rules.filter((rule) => !isAbsence(rule)).map(({ path, example }) => [path.join('.'), example]));

/** Arguments that break a condition. */
export const breaking = (rules: ArgumentRule[]): Record<string, unknown> =>
  Object.fromEntries(rules.filter(isAbsence).map(({ path }) => [path.join('.'), 'given']));
