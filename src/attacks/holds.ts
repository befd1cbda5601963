import type { ArgumentSignal, Condition } from '#model/condition.ts';
import type { Reach } from '#model/reach.ts';
import type { Category, Effect } from '#model/words.ts';

/** The facts of a tool that a condition looks at. Without `signals` or `reach`, a condition on them never holds. */
export type ToolFacts = { category: Category; effects: Effect[]; signals?: ArgumentSignal[]; reach?: Reach[] };

/** Whether everything that a condition names is true of a tool. */
export function holds(condition: Condition, { category, effects, signals = [], reach = [] }: ToolFacts): boolean {
  return (
    (condition.category?.includes(category) ?? true) &&
    (condition.effects?.every((effect) => effects.includes(effect)) ?? true) &&
    !(condition.without?.some((effect) => effects.includes(effect)) ?? false) &&
    (condition.arguments?.some((signal) => signals.includes(signal)) ?? true) &&
    (condition.reach?.some((one) => reach.includes(one)) ?? true)
  );
}
