import type { Category, Effect } from '#model/words.ts';
import type { Matcher } from './matchers.ts';

/** A definition as a rule's example carries it. */
export type Example = {
  name: string;
  title?: string;
  description?: string;
  inputSchema?: Record<string, unknown>;
  annotations?: Record<string, unknown>;
  server?: string;
};

/** One observation: what it looks for, why that means something, and examples that are its tests. */
export type Rule = {
  id: string;
  title: string;
  why: string;
  claims: { category?: Category; effects?: Effect[] };
  /** Effects that it speaks against, where other words suggest them. */
  spares?: Effect[];
  /** How much it counts before any data are seen; 1 where nothing is said. For what hardly occurs in the data but decides. */
  strength?: number;
  when: Matcher;
  examples: { matches: Example[]; ignores: (Example & { because: string })[] };
};

/** Gives a rule its type. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
