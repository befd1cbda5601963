import { identifierWords } from '#definition/identifier.ts';

/** How many letters have to be changed, added, left out or swapped to make one word of the other; at most one above the bound. */
export function distance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      here.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (here[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...here) > bound) return bound + 1;
    [before, last] = [last, here];
  }
  return Math.min(last[b.length] ?? 0, bound + 1);
}

const SHORT = 3;

/** The items whose names are near the query, the nearest first; of equally near ones the shorter name. */
export function nearest<Item>(query: string, items: Item[], nameOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, cost: nameCost(query, nameOf(item)), length: nameOf(item).length }))
    .filter(({ cost }) => Number.isFinite(cost))
    .toSorted((a, b) => a.cost - b.cost || a.length - b.length)
    .map(({ item }) => item);
}

/** The items whose names have the most words of a query that none has whole, the nearest first. Short words count for less. */
export function sharing<Item>(query: string, items: Item[], nameOf: (item: Item) => string): Item[] {
  const asked = [...new Set(identifierWords(query))];
  const scored = items.map((item) => {
    const name = nameOf(item);
    // `GitHub` is one word to who looks for it.
    const words = [...identifierWords(name), ...name.toLowerCase().split(/\s+/u)];
    const had = asked
      .map((one) => ({ one, cost: Math.min(...words.map((word) => partCost(one, word))) }))
      .filter(({ cost }) => Number.isFinite(cost));
    const score = had.reduce((sum, { one }) => sum + (one.length > SHORT ? 1 : 0.5), 0);
    return { item, score, cost: had.reduce((sum, { cost }) => sum + cost, 0), length: name.length };
  });
  const best = Math.max(...scored.map(({ score }) => score), 0);
  return scored
    .filter(({ score }) => best > 0 && score === best)
    .toSorted((a, b) => a.cost - b.cost || a.length - b.length)
    .map(({ item }) => item);
}

// A short word that is one letter off is another word.
const LONG = 8;

function tolerance({ length }: string) {
  return length <= SHORT ? 0 : length < LONG ? 1 : 2;
}

function singular(word: string) {
  return word.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(/(?<=\p{L}{2}[^s])s$/u, '');
}

// `deletion` and `delete`, `playwrite` and `playwright` share more than a few letters would.
const STEM = 5;

function shareStem(asked: string, word: string): boolean {
  const most = Math.max(asked.length, word.length);
  const stem = asked.slice(0, Math.max(STEM, Math.ceil(most * 0.6)));
  return asked.length >= STEM && word.startsWith(stem);
}

function wordCost(asked: string, word: string): number {
  if (word === asked) return 0;
  if (singular(word) === singular(asked)) return 0.25;
  if (word.startsWith(asked)) return 0.5;
  const bound = tolerance(asked);
  const off = bound === 0 ? 1 : distance(asked, word, bound);
  return off <= bound ? off : shareStem(asked, word) ? 2 : Number.POSITIVE_INFINITY;
}

/** How far a name is from a query: every word of the query has to be near one of the name, or both near as a whole. */
function nameCost(query: string, name: string): number {
  const asked = identifierWords(query);
  const words = identifierWords(name);
  if (asked.length === 0) return Number.POSITIVE_INFINITY;
  const each = asked.reduce((sum, one) => sum + Math.min(...words.map((word) => wordCost(one, word))), 0);
  return Math.min(each, wordCost(asked.join(''), words.join('')));
}

function partCost(asked: string, word: string): number {
  return asked.length > SHORT || asked === word ? wordCost(asked, word) : Number.POSITIVE_INFINITY;
}
