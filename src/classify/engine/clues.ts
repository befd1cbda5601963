import { automaton, type Automaton } from './automaton.ts';
import { required, type Clause } from './required.ts';

/** Which clauses of the patterns a text may satisfy: 1 where it holds one of the clause's literals. */
export type Clues = readonly number[];

const clauses: Clause[] = [];
const clausesOf = new Map<RegExp, readonly number[]>();
let prepared: { automaton: Automaton; clauses: number; none: Clues } | undefined;
let waited = 0;

// To classify a handful of tools, trying every pattern is quicker than preparing.
const PATIENCE = 40;

/** What texts hold of what the patterns need, found in one pass over their characters. */
export function cluesIn(...texts: readonly string[]): Clues {
  if (clauses.length > (prepared?.clauses ?? 0) && ++waited > PATIENCE) {
    waited = 0;
    prepared = { automaton: automaton(clauses), clauses: clauses.length, none: clauses.map(() => 0) };
  }
  if (!prepared) return [];
  // A copy of a plain array is cheaper than a typed one, whose memory lies elsewhere and must be given back.
  const clues = prepared.none.slice();
  for (const text of texts) prepared.automaton(text, clues);
  return clues;
}

/** The clauses of a pattern, by their numbers. */
export function clausesFor(pattern: RegExp): readonly number[] {
  return clausesOf.get(pattern) ?? register(pattern);
}

/** Whether a text with these clues can satisfy all of some clauses. One that was not looked for may be satisfied. */
export function maySatisfy(numbers: readonly number[], clues: Clues): boolean {
  for (let index = 0; index < numbers.length; index++) if (clues[numbers[index] as number] === 0) return false;
  return true;
}

/** Whether a text with these clues can match a pattern at all. */
export function mayMatch(pattern: RegExp, clues: Clues): boolean {
  return maySatisfy(clausesFor(pattern), clues);
}

function register(pattern: RegExp): readonly number[] {
  const own = required(pattern).map((clause) => clauses.push(clause) - 1);
  clausesOf.set(pattern, own);
  return own;
}
