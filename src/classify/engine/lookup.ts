import { candidatesOf, type Candidates } from './candidates.ts';
import type { Rule } from '../define-rule.ts';
import { KIND_NAMES } from '../learned/kinds.ts';
import { NOWHERE, pairTable } from './pair-table.ts';
import { rules } from '../rules/index.ts';
import { NUMBERED, numberOf, UNNUMBERED, type Term } from '../reading/terms.ts';
import type { Places } from '../learned/weights.ts';

/** A rule that has figures, with the places of what it means beside each kind of verb. */
export type Armed = { rule: Rule; place: number; beside: ReadonlyMap<string, number> | undefined };

/** The table's places, arranged so that nobody has to join or compare strings to find one. */
type Lookup = {
  size: number;
  armed: readonly Armed[];
  /** Which of them may find something. */
  candidates: Candidates;
  /** The place of what was seen, by the number of its kind, or `NOWHERE`. */
  placeOf: (kind: number, first: Term, second: Term | undefined) => number;
};

type Group = ReadonlyMap<string, number>;

const arranged = new WeakMap<Places, Lookup>();

/** The places of a table, arranged once. */
export function lookupOf(places: Places): Lookup {
  const known = arranged.get(places);
  if (known) return known;
  const lookup = arrange(places);
  arranged.set(places, lookup);
  return lookup;
}

// The places of one word stand side by side, for what is asked for as one kind is soon asked for as another.
function singlesOf(groups: readonly Group[]): Int32Array {
  const places = new Int32Array(NUMBERED * groups.length).fill(NOWHERE);
  for (const [kind, group] of groups.entries())
    for (const [key, place] of group) places[numberOf(key) * groups.length + kind] = place;
  return places;
}

/** Keys of two words, by the numbers of both. */
function pairsOf(groups: readonly Group[]) {
  const entries = [];
  for (const [kind, group] of groups.entries())
    for (const [key, value] of group) {
      const space = key.indexOf(' ');
      if (space < 0) continue;
      const first = numberOf(key.slice(0, space)) * groups.length + kind;
      entries.push({ first, second: numberOf(key.slice(space + 1)), value });
    }
  return pairTable(entries);
}

function besideOf(group: Group, rule: string): Group {
  const own = [...group].filter(([key]) => key.startsWith(`${rule} `));
  return new Map(own.map(([key, place]) => [key.slice(rule.length + 1), place]));
}

const NOTHING: Group = new Map();

function arrange(places: Places): Lookup {
  const groups = KIND_NAMES.map((kind) => places.get(kind) ?? NOTHING);
  const singles = singlesOf(groups);
  const pairs = pairsOf(groups);
  const armed = rules.flatMap((rule): Armed[] => {
    const place = places.get('r')?.get(rule.id);
    if (place === undefined) return [];
    return [{ rule, place, beside: rule.claims.effects && besideOf(places.get('x') ?? NOTHING, rule.id) }];
  });
  const all = Array.from(places.values(), (group) => [...group.values()]).flat();
  const placeOf: Lookup['placeOf'] = (kind, { number }, second) => {
    if (number === UNNUMBERED) return NOWHERE;
    const row = number * groups.length + kind;
    if (!second) return singles[row] as number;
    return second.number === UNNUMBERED ? NOWHERE : pairs(row, second.number);
  };
  const size = all.reduce((most, place) => Math.max(most, place + 1), 0);
  return { size, armed, candidates: candidatesOf(armed.map(({ rule }) => rule)), placeOf };
}
