import type { MayMatch } from '../reading/prefilter.ts';
import { automaton, type Automaton } from './automaton.ts';
import { requiredLiterals, type Clause } from './literals.ts';

/** For each clause of the patterns, 1 where a text holds one of the clause's literals. */
type Held = readonly number[];

// A pattern carries the numbers of its clauses: it is asked for too often to look them up.
const CLAUSES = Symbol('clauses');
type Prepared = RegExp & { [CLAUSES]?: readonly number[] };

const clauses: Clause[] = [];
let prepared: { automaton: Automaton; clauses: number; none: Held } | undefined;
let waited = 0;

// To classify a handful of tools, trying every pattern is quicker than preparing.
const PATIENCE = 40;

/** Looks in one pass over their characters for what the patterns need, and says which of them may match. */
export function prefilter(...texts: readonly string[]): MayMatch {
  const held = heldIn(texts);
  return (pattern) => maySatisfy(clausesFor(pattern), held);
}

function heldIn(texts: readonly string[]): Held {
  if (clauses.length > (prepared?.clauses ?? 0) && ++waited > PATIENCE) {
    waited = 0;
    prepared = { automaton: automaton(clauses), clauses: clauses.length, none: clauses.map(() => 0) };
  }
  if (!prepared) return [];
  // A copy of a plain array is cheaper than a typed one, whose memory lies elsewhere and must be given back.
  const held = prepared.none.slice();
  for (const text of texts) prepared.automaton(text, held);
  return held;
}

function clausesFor(pattern: Prepared): readonly number[] {
  return pattern[CLAUSES] ?? register(pattern);
}

// What was not looked for may be satisfied.
function maySatisfy(numbers: readonly number[], held: Held): boolean {
  for (let index = 0; index < numbers.length; index++) if (held[numbers[index] as number] === 0) return false;
  return true;
}

function register(pattern: Prepared): readonly number[] {
  return (pattern[CLAUSES] = requiredLiterals(pattern).map((clause) => clauses.push(clause) - 1));
}
