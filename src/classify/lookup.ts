import type { Rule } from './define-rule.ts';
import { rules } from './rules/index.ts';
import type { Places } from './weights.ts';

/** A rule that has figures, with the places of what it means beside each kind of verb. */
type Armed = { rule: Rule; place: number; beside: ReadonlyMap<string, number> | undefined };

/** The table's places, arranged for looking up: keys of two words are split, so that nobody has to join them. */
type Lookup = {
  size: number;
  armed: readonly Armed[];
  singles: Places;
  pairs: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;
};

const splitPairs = (group: ReadonlyMap<string, number>) => {
  const pairs = new Map<string, Map<string, number>>();
  for (const [key, place] of group) {
    const space = key.indexOf(' ');
    if (space < 0) continue;
    const first = key.slice(0, space);
    const seconds = pairs.get(first) ?? new Map<string, number>();
    pairs.set(first, seconds.set(key.slice(space + 1), place));
  }
  return pairs;
};

const arrange = (places: Places): Lookup => {
  const pairs = new Map(Array.from(places, ([kind, group]) => [kind, splitPairs(group)]));
  const armed = rules.flatMap((rule): Armed[] => {
    const place = places.get('r')?.get(rule.id);
    if (place === undefined) return [];
    return [{ rule, place, beside: rule.claims.effects ? pairs.get('x')?.get(rule.id) : undefined }];
  });
  const all = Array.from(places.values(), (group) => [...group.values()]).flat();
  return { size: all.reduce((most, place) => Math.max(most, place + 1), 0), armed, singles: places, pairs };
};

const arranged = new WeakMap<Places, Lookup>();

/** The places of a table, arranged once. */
export const lookupOf = (places: Places): Lookup => {
  const known = arranged.get(places) ?? arrange(places);
  arranged.set(places, known);
  return known;
};
