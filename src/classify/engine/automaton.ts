import { FOREIGN, type Clause } from './literals.ts';

/** Marks in `held` every clause of which a literal stands in the text. */
export type Automaton = (text: string, held: number[]) => void;

const ASCII = 128;
const FOREIGN_CODE = FOREIGN.charCodeAt(0);

/** Searches for the literals of all clauses at once (Aho and Corasick, 1975), one table look-up a character. */
export function automaton(clauses: readonly Clause[]): Automaton {
  const { columns, width } = columnsOf(clauses);
  const states = clauses.flat().reduce((sum, text) => sum + text.length, 1);
  const next = new Uint16Array(states * width);
  const marks: number[][] = [[]];
  for (const [clause, literals] of clauses.entries())
    for (const text of literals) {
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        const cell = state * width + (columns[text.charCodeAt(at)] as number);
        if (next[cell] === 0) next[cell] = marks.push([]) - 1;
        state = next[cell] as number;
      }
      marks[state]?.push(clause);
    }
  // From a state the search falls back to the longest end of its text that begins another literal.
  const fallback = new Uint16Array(marks.length);
  const queue = [0];
  for (let index = 0; index < queue.length; index++) {
    const state = queue[index] as number;
    for (let column = 1; column < width; column++) {
      const cell = state * width + column;
      const shorter = state === 0 ? 0 : (next[(fallback[state] as number) * width + column] as number);
      const child = next[cell] as number;
      if (child === 0) next[cell] = shorter;
      else {
        fallback[child] = shorter;
        marks[child] = [...new Set([...(marks[child] ?? []), ...(marks[shorter] ?? [])])];
        queue.push(child);
      }
    }
  }
  // A state that completes a literal has its number negative. Two bytes each keep the table near the processor.
  const steps = Int16Array.from(next.subarray(0, marks.length * width), (state) =>
    (marks[state]?.length ?? 0) > 0 ? -state : state,
  );
  return (text, held) => {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      state = steps[state * width + (columns[code < ASCII ? code : FOREIGN_CODE] as number)] as number;
      if (state >= 0) continue;
      state = -state;
      const completed = marks[state] as number[];
      for (let index = 0; index < completed.length; index++) held[completed[index] as number] = 1;
    }
  };
}

/** The characters that literals use, numbered from 1; all others are 0. Capitals count as small letters. */
function columnsOf(clauses: readonly Clause[]): { columns: Uint8Array; width: number } {
  const columns = new Uint8Array(ASCII + 1);
  const used = [...new Set(clauses.flat().join(''))];
  for (const [index, character] of used.entries()) {
    columns[character.charCodeAt(0)] = index + 1;
    columns[character.toUpperCase().charCodeAt(0)] = index + 1;
  }
  return { columns, width: used.length + 1 };
}
