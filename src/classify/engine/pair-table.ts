/** An entry: the numbers of both halves of its key, and what is kept under it. */
type Entry = { first: number; second: number; value: number };

/** What a table of pairs answers where it has nothing. */
export const NOWHERE = -1;

// Three columns a cell: both halves of the key, and the value.
const COLUMNS = 3;
const FREE = -1;

/** Values by pairs of numbers. All lie in one array, so that a look-up waits for the memory once. */
export function pairTable(entries: readonly Entry[]): (first: number, second: number) => number {
  // At most a quarter of the cells is taken, so that a free one, which ends a search, is near.
  const cells = 2 ** Math.ceil(Math.log2(4 * entries.length + 1));
  const last = cells - 1;
  const table = new Int32Array(cells * COLUMNS).fill(FREE);
  const find = (first: number, second: number): number => {
    for (let cell = cellOf(first, second) & last; ; cell = (cell + 1) & last) {
      const at = cell * COLUMNS;
      if (table[at] === FREE || (table[at] === first && table[at + 1] === second)) return at;
    }
  };
  for (const { first, second, value } of entries) table.set([first, second, value], find(first, second));
  // A free cell holds the same number everywhere, which is the answer for what is not there.
  return (first, second) => table[find(first, second) + 2] as number;
}

function cellOf(first: number, second: number): number {
  const sum = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return sum ^ (sum >>> 15);
}
