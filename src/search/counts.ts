import type { Found, Hit } from './hit.ts';

/** How many of some results have each value of each filter. */
export function countsOf(hits: Hit[]): Found['counts'] {
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters = {} } of hits)
    for (const [filter, values] of Object.entries(filters)) {
      const tally = (counts[filter] ??= {});
      for (const value of [values].flat()) tally[value] = (tally[value] ?? 0) + 1;
    }
  return counts;
}

/** Results by kind, the kind of the best result first. */
export function byKind(hits: Hit[]): [kind: string, hits: Hit[]][] {
  return [...Map.groupBy(hits, ({ meta }) => meta['kind'] ?? '')];
}
