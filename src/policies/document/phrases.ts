import type { Rate, ServerPolicy } from '#model/policy.ts';

const NAMED = 5;

const LONGEST = 80;

/** A foreign name in running text: cut where it would fill the page, and without the sign that ends it. */
export function codeText(name: string): string {
  const shown = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  return `\`${shown.replaceAll('`', "'")}\``;
}

/** Tool names in running text: all of a few, the first of many. */
export function nameList(names: string[]): string {
  const quoted = names.slice(0, NAMED).map(codeText);
  const rest = names.length - quoted.length;
  if (rest > 0) return `${quoted.join(', ')} and ${rest.toLocaleString('en')} more`;
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}` : (quoted[0] ?? '');
}

/** "is" for one, "are" for any other number. */
export function are(items: unknown[]): string {
  return items.length === 1 ? 'is' : 'are';
}

/** "30 calls per minute". */
export function rateText({ max, window }: Rate): string {
  return `${max} ${max === 1 ? 'call' : 'calls'} per ${window}`;
}

/** The answer to the question for a rate where a tool stays blocked, as no limit makes up for a doubt; nothing where one may open it up. */
export function shutAnswer({ tools }: ServerPolicy, name: string): string | undefined {
  const decision = tools.find(({ tool }) => tool === name)?.decision;
  if (!decision || decision.action === 'allow' || decision.permitted) return undefined;
  return 'It is blocked, and should stay so: no limit stands in for a person here.';
}

/** The answer of a format without rates to the question for one. */
export function noRates(title: string): string {
  return `Not with ${title}: it has no rate limits. A gateway that counts calls, such as Intercept, can do it.`;
}
