import { candidatesOf, type Candidates } from './rule-index.ts';
import type { Rule } from '../define-rule.ts';
import { KIND_NAMES } from '../learned/kinds.ts';
import { NOWHERE, pairTable } from './pair-table.ts';
import { rules } from '../rules/index.ts';
import { UNNUMBERED, type Term } from '../reading/terms.ts';
import { WEIGHED_WORDS, WEIGHT_INDEX } from '../learned/weights.ts';

/** A rule that has weights, with their rows beside each kind of verb. */
type Weighed = { rule: Rule; row: number; beside: ReadonlyMap<string, number> | undefined };

type Group = ReadonlyMap<string, number>;

const NOTHING: Group = new Map();

const numbers: ReadonlyMap<string, number> = new Map(Array.from(WEIGHED_WORDS, (word, number) => [word, number]));
const groups = KIND_NAMES.map((kind) => WEIGHT_INDEX.get(kind) ?? NOTHING);
const singles = singlesOf();
const pairs = pairsOf();

/** Rules that have weights, in the order of the list. */
export const weighed: readonly Weighed[] = rules.flatMap((rule): Weighed[] => {
  const row = WEIGHT_INDEX.get('r')?.get(rule.id);
  if (row === undefined) return [];
  return [{ rule, row, beside: rule.claims.effects && besideOf(rule.id) }];
});

/** Which of them may find something. */
export const candidates: Candidates = candidatesOf(weighed.map(({ rule }) => rule));

/** The row of what was seen, by the number of its kind, or `NOWHERE`. */
export function rowOf(kind: number, first: Term, second: Term | undefined): number {
  const number = numberOf(first);
  if (number === NOWHERE) return NOWHERE;
  const cell = number * groups.length + kind;
  if (!second) return singles[cell] as number;
  const other = numberOf(second);
  return other === NOWHERE ? NOWHERE : pairs(cell, other);
}

function numberOf(term: Term): number {
  if (term.number === UNNUMBERED) term.number = numbers.get(term.text) ?? NOWHERE;
  return term.number;
}

// The rows of one word stand side by side, for what is asked for as one kind is soon asked for as another.
function singlesOf(): Int32Array {
  const rows = new Int32Array(numbers.size * groups.length).fill(NOWHERE);
  for (const [kind, group] of groups.entries())
    for (const [key, row] of group) rows[(numbers.get(key) ?? 0) * groups.length + kind] = row;
  return rows;
}

/** Keys of two words, by the numbers of both. */
function pairsOf() {
  const entries = [];
  for (const [kind, group] of groups.entries())
    for (const [key, value] of group) {
      const [first, second] = splitOnce(key);
      if (second === undefined) continue;
      entries.push({
        first: (numbers.get(first) ?? 0) * groups.length + kind,
        second: numbers.get(second) ?? 0,
        value,
      });
    }
  return pairTable(entries);
}

function besideOf(rule: string): Group {
  const own = [...(WEIGHT_INDEX.get('x') ?? NOTHING)].filter(([key]) => key.startsWith(`${rule} `));
  return new Map(own.map(([key, row]) => [key.slice(rule.length + 1), row]));
}

function splitOnce(key: string): [string, string?] {
  const space = key.indexOf(' ');
  return space < 0 ? [key] : [key.slice(0, space), key.slice(space + 1)];
}
