import type { MayMatch, Prefilter } from '../reading/prefilter.ts';
import { automaton, type Automaton } from './automaton.ts';
import { requiredLiterals, type Clause } from './literals.ts';

/** For each clause of the patterns, 1 where a text holds one of the clause's literals. */
type Held = readonly number[];

// To classify a handful of tools, trying every pattern is quicker than preparing.
const PATIENCE = 40;

/**
 * Makes a prefilter: it looks in one pass over their characters for what patterns need, and says which of them may match.
 * A group of patterns that is asked about the same texts has one of its own, whose table then stays near the processor.
 */
export function makePrefilter(): Prefilter {
  const clauses: Clause[] = [];
  // The numbers of the clauses that a pattern needs.
  const known = new Map<RegExp, readonly number[]>();
  let prepared: { automaton: Automaton; clauses: number; none: Held } | undefined;
  let waited = 0;

  const heldIn = (texts: readonly string[]): Held => {
    if (clauses.length > (prepared?.clauses ?? 0) && ++waited > PATIENCE) {
      waited = 0;
      prepared = { automaton: automaton(clauses), clauses: clauses.length, none: clauses.map(() => 0) };
    }
    if (!prepared) return [];
    // A copy of a plain array is cheaper than a typed one, whose memory lies elsewhere and must be given back.
    const held = prepared.none.slice();
    for (const text of texts) prepared.automaton(text, held);
    return held;
  };
  const register = (pattern: RegExp): readonly number[] => {
    const numbers = requiredLiterals(pattern).map((clause) => clauses.push(clause) - 1);
    known.set(pattern, numbers);
    return numbers;
  };
  return (...texts): MayMatch => {
    const held = heldIn(texts);
    return (pattern) => maySatisfy(known.get(pattern) ?? register(pattern), held);
  };
}

// What was not looked for may be satisfied.
function maySatisfy(numbers: readonly number[], held: Held): boolean {
  for (let index = 0; index < numbers.length; index++) if (held[numbers[index] as number] === 0) return false;
  return true;
}
