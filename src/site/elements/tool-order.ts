import { CATEGORIES, dangerRank, type Level } from '#model/words.ts';

/** What a table of tools can be narrowed to; an empty value leaves everything. */
export type Narrowing = { text: string; risk: string; category: string; effect: string };

/** A row of the table, by what it shows. */
export type Row = { name: string; risk: string; category: string; effects: string[] };

/** What a table of tools can be sorted by. */
export const ORDERS = ['name', 'risk', 'category'] as const;
type Order = (typeof ORDERS)[number];

/** Whether a row is left by a narrowing. */
export function isLeft({ name, risk, category, effects }: Row, narrowing: Narrowing): boolean {
  return (
    plain(name).includes(plain(narrowing.text)) &&
    (narrowing.risk === '' || narrowing.risk === risk) &&
    (narrowing.category === '' || narrowing.category === category) &&
    (narrowing.effect === '' || effects.includes(narrowing.effect))
  );
}

// Of risks and categories the gravest comes first; a risk that is not known comes before a low one.
const rank: Record<Order, (a: Row, b: Row) => number> = {
  name: (a, b) => a.name.localeCompare(b.name, 'en'),
  risk: (a, b) => dangerRank(b.risk as Level) - dangerRank(a.risk as Level),
  category: (a, b) => CATEGORIES.indexOf(b.category as never) - CATEGORIES.indexOf(a.category as never),
};

/** Rows in an order, or as they came where there is none. Equal rows keep their places. */
export function inOrder<Item extends Row>(rows: Item[], order: string): Item[] {
  return (ORDERS as readonly string[]).includes(order) ? rows.toSorted(rank[order as Order]) : rows;
}

// `Create Issue` and `create-issue` are looked for as what the names look like without their separators.
function plain(text: string) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
