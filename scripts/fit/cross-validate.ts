import { dangerOf } from '#classify/judging/confidence.ts';
import { weigh, type Judgement } from '#classify/judging/weigh.ts';
import type { Example } from './example.ts';
import { train, type Table } from './train.ts';

/** A tool with what the model says that never saw its owner. */
export type HeldOut = { example: Example; judgement: Judgement; probability: number; danger: number };

/** Judges a tool by the model that never saw the tool's owner. */
export type Judge = (example: Example) => HeldOut;

const FOLDS = 12;

/** What is held out whole: an owner with all servers, or one server. */
export type Group = 'owner' | 'origin';

/** Fits one model for each fold of owners or servers, without any tool of theirs. */
export function holdOut(
  examples: readonly Example[],
  onFold: (fold: number, folds: number) => void = () => {},
  group: Group = 'owner',
): Judge {
  const folds = foldsOf(examples, group);
  const judges = Array.from({ length: FOLDS }, (_, fold) => {
    const judge = judgeWith(train(examples.filter((example) => folds.get(example[group]) !== fold)));
    onFold(fold + 1, FOLDS);
    return judge;
  });
  return (example) => {
    const judge = judges[folds.get(example[group]) ?? 0];
    if (!judge) throw new Error(`No model was held out for "${example[group]}". Every ${group} must have a fold.`);
    return judge(example);
  };
}

/** Judges every tool by a model that was fitted without any tool of its owner. */
export function crossValidate(
  examples: readonly Example[],
  onFold: (fold: number, folds: number) => void = () => {},
): HeldOut[] {
  return examples.map(holdOut(examples, onFold));
}

/** Spreads groups over folds, the largest first, so that folds are about as large. */
function foldsOf(examples: readonly Example[], group: Group): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { [group]: name } of examples) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const loads = Array.from({ length: FOLDS }, () => 0);
  const folds = new Map<string, number>();
  for (const [name, size] of [...sizes].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const fold = loads.indexOf(Math.min(...loads));
    folds.set(name, fold);
    loads[fold] = (loads[fold] ?? 0) + size;
  }
  return folds;
}

// Thresholds are chosen from these judgements, and so none holds yet.
const NEUTRAL = { high: 1, medium: 1, danger: 1, effects: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5] };

function judgeWith(table: Table) {
  const rows = new Map(table.keys.map((key, row) => [key, row]));
  return (example: Example): HeldOut => {
    const seen = example.keys.flatMap((key) => {
      const row = rows.get(key);
      return row === undefined ? [] : [{ row, field: '', quote: '' }];
    });
    const judgement = weigh(seen, table.weights, NEUTRAL);
    return { example, judgement, probability: Math.max(...judgement.categories), danger: dangerOf(judgement) };
  };
}
