import type { Attack, EvidenceLevel, IdScheme } from '#model/attack.ts';
import type { Condition } from '#model/condition.ts';
import type { ArgumentSignal, Leg } from '#model/condition.ts';
import type { ToolEntry, ToolRow } from '#model/entry.ts';
import type { Reach } from '#model/reach.ts';
import { CATEGORY_TEXT } from '#model/words.ts';
import { EFFECT_LABEL, series } from '#site/prose/wording.ts';

/** A tool of the catalogue that has what an attack needs, with the positions of the conditions that hold for it. */
export type Match = { row: ToolRow; conditions: number[] };

/** What lists of matching tools show: the attack, its matches, and the titles of servers by slug. */
export type MatchList = { attack: Attack; matches: Match[]; titles: Map<string, string> };

/** An attack that applies to one tool, with every reason and the facts of the tool behind it. */
export type Applicable = {
  slug: string;
  title: string;
  evidence: EvidenceLevel;
  reasons: { facts: string; because: string; leg: Leg | undefined }[];
};

/** The parts of a combination in running text. */
export const LEG_TEXT: Record<Leg, string> = {
  'untrusted-input': 'Untrusted input',
  'private-data': 'Private data',
  outbound: 'Way out',
};

/** What an argument carries, after "takes". */
export const SIGNAL_TEXT: Record<ArgumentSignal, string> = {
  address: 'a web address or host',
  path: 'a file path',
  command: 'code or a command',
  query: 'a query',
  amount: 'an amount',
  recipient: 'a recipient',
  secret: 'a secret',
};

type Carrying = { name: string; signal: ArgumentSignal | null };

/** The facts of a tool that fulfil a condition, as a short phrase: "Read; `path` carries a file path". */
export function factsText(
  condition: Condition,
  { verdict }: ToolEntry,
  parameters: Carrying[],
  reached: { reach: Reach; word: string }[],
): string {
  const carried = (condition.arguments ?? []).flatMap((signal) => {
    const carrying = parameters.filter((parameter) => parameter.signal === signal);
    if (carrying.length === 0) return [];
    return [`${named(carrying)} ${carrying.length === 1 ? 'carries' : 'carry'} ${SIGNAL_TEXT[signal]}`];
  });
  return [
    ...(condition.category ? [CATEGORY_TEXT[verdict.category].label] : []),
    ...(condition.effects ?? []).map((effect) => EFFECT_LABEL[effect]),
    ...(condition.without ?? []).map((effect) => `not ${EFFECT_LABEL[effect]}`),
    ...carried,
    ...reached
      .filter(({ reach }) => condition.reach?.includes(reach))
      .map(({ word }) => `“${word.replaceAll('`', "'")}” in its definition`),
  ].join('; ');
}

/** The ids of an attack by the list that they belong to. */
export function idsByScheme(ids: Attack['ids']): [IdScheme, string[]][] {
  return [...new Set(ids.map(({ scheme }) => scheme))].map((scheme) => [
    scheme,
    ids.filter((id) => id.scheme === scheme).map(({ id }) => id),
  ]);
}

const NAMED = 3;

// A backtick in a name would end the code that it stands in.
function named(parameters: Carrying[]) {
  const names = parameters.slice(0, NAMED).map(({ name }) => `\`${name.replaceAll('`', "'")}\``);
  const rest = parameters.length - names.length;
  return series(rest > 0 ? [...names, `${rest} more`] : names);
}
