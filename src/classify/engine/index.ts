import type { Definition } from '../reading/definition.ts';
import { featureTerms, verbGroups } from '../learned/features.ts';
import type { Engine, Observation } from '../judging/observe.ts';
import { find } from '../find.ts';
import { NOWHERE } from './pair-table.ts';
import { makePrefilter } from './prefilter.ts';
import { candidates, rowOf, weighed } from './weight-index.ts';

/**
 * Reads and observes as `judging/observe.ts` does, sooner: patterns and rules that cannot match are not tried, and no key
 * is joined to look up a weight. Without this room every verdict stays the same.
 */
export const engine: Engine = {
  prefilters: { rules: makePrefilter(), idioms: makePrefilter(), orders: makePrefilter() },
  observe,
};

// What was seen already in the present definition carries its turn, so that nothing needs to be cleared.
let seen = new Uint32Array(0);
let wanted = new Uint32Array(0);
let turn = 0;

function observe(definition: Definition, rows: number): Observation[] {
  const found: Observation[] = [];
  nextTurn(rows, weighed.length);
  candidates(definition, want);
  for (let index = 0; index < weighed.length; index++) {
    const one = weighed[index];
    if (wanted[index] !== turn || !one) continue;
    const { rule, row, beside } = one;
    const spots = find(rule.when, definition);
    const spot = spots[0];
    if (!spot) continue;
    found.push({ row, field: spot.field, quote: spot.quote, rule, spots });
    if (!beside) continue;
    for (const { text } of verbGroups(definition)) {
      const pair = beside.get(text);
      if (pair !== undefined) found.push({ row: pair, field: spot.field, quote: spot.quote });
    }
  }
  featureTerms(definition, (kind, first, second, field, quote) => {
    const row = rowOf(kind.number, first, second);
    if (row === NOWHERE || seen[row] === turn) return;
    seen[row] = turn;
    found.push({ row, field, quote });
  });
  return found;
}

function nextTurn(rows: number, rules: number) {
  if (seen.length < rows || wanted.length < rules || turn === 0xffffffff)
    [seen, wanted, turn] = [new Uint32Array(rows), new Uint32Array(rules), 0];
  turn++;
}

function want(rule: number) {
  wanted[rule] = turn;
}
