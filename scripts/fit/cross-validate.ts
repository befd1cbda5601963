import { dangerOf } from '#classify/confidence.ts';
import { weigh, type Judgement } from '#classify/weigh.ts';
import type { Example, Table } from './train.ts';
import { train } from './train.ts';

/** A tool with what the model says that never saw its owner. */
export type HeldOut = { example: Example; judgement: Judgement; probability: number; danger: number };

const FOLDS = 8;
const NEUTRAL = { high: 1, medium: 1, danger: 1, effects: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5] };

/** Spreads owners over folds, the largest first, so that folds are about as large. */
const foldsOf = (examples: readonly Example[]): Map<string, number> => {
  const sizes = new Map<string, number>();
  for (const { owner } of examples) sizes.set(owner, (sizes.get(owner) ?? 0) + 1);
  const loads = Array.from({ length: FOLDS }, () => 0);
  const folds = new Map<string, number>();
  for (const [owner, size] of [...sizes].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const fold = loads.indexOf(Math.min(...loads));
    folds.set(owner, fold);
    loads[fold] = (loads[fold] ?? 0) + size;
  }
  return folds;
};

/** Judges one tool with a table. */
export const judge = ({ keys }: Example, places: ReadonlyMap<string, number>, table: Table): Judgement =>
  weigh(
    keys.flatMap((key) => {
      const place = places.get(key);
      return place === undefined ? [] : [{ place, field: '', quote: '' }];
    }),
    table.weights,
    NEUTRAL,
  );

/** Judges every tool by a model that was fitted without any tool of its owner. */
export const crossValidate = (
  examples: readonly Example[],
  onFold: (fold: number, folds: number) => void = () => {},
): HeldOut[] => {
  const folds = foldsOf(examples);
  const found: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const table = train(examples.filter(({ owner }) => folds.get(owner) !== fold));
    const places = new Map(table.keys.map((key, place) => [key, place]));
    for (const example of examples)
      if (folds.get(example.owner) === fold) {
        const judgement = judge(example, places, table);
        found.push({ example, judgement, probability: Math.max(...judgement.categories), danger: dangerOf(judgement) });
      }
    onFold(fold + 1, FOLDS);
  }
  return found;
};
