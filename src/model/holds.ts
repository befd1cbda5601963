import type { Condition } from './attack.ts';
import type { Reach } from './reach.ts';
import type { Category, Effect } from './words.ts';

/** What a parameter's name or format says that it carries into a call. */
export const ARGUMENT_SIGNALS = ['address', 'path', 'command', 'query', 'amount', 'recipient', 'secret'] as const;
export type ArgumentSignal = (typeof ARGUMENT_SIGNALS)[number];

/** The parts that a combination is made of; each must be met by some tool. */
export const LEGS = ['untrusted-input', 'private-data', 'outbound'] as const;
export type Leg = (typeof LEGS)[number];

/** The facts of a tool that a condition looks at. Without `signals` or `reach`, a condition on them never holds. */
export type ToolFacts = { category: Category; effects: Effect[]; signals?: ArgumentSignal[]; reach?: Reach[] };

/** Whether everything that a condition names is true of a tool. */
export const holds = (condition: Condition, { category, effects, signals = [], reach = [] }: ToolFacts): boolean =>
  (condition.category?.includes(category) ?? true) &&
  (condition.effects?.every((effect) => effects.includes(effect)) ?? true) &&
  !(condition.without?.some((effect) => effects.includes(effect)) ?? false) &&
  (condition.arguments?.some((signal) => signals.includes(signal)) ?? true) &&
  (condition.reach?.some((one) => reach.includes(one)) ?? true);
