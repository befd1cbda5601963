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

/** The same in short: `send_mail(to, text): Sends a mail.`, parameters and description left out where there are none. */
type Short = string;

/** One question asked of a definition: what it looks for, why that means something, and examples that are its tests. */
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

/** A rule as its file writes it. A counter-example in short has its reason beside it. */
type Written = Omit<Rule, 'examples'> & {
  examples: { matches: (Short | Example)[]; ignores: ([Short, because: string] | (Example & { because: string }))[] };
};

/** Completes a rule: its examples are read from the short form. */
export function defineRule({ examples: { matches, ignores }, ...rule }: Written): Rule {
  return {
    ...rule,
    examples: {
      matches: matches.map((one) => (typeof one === 'string' ? exampleOf(one) : one)),
      ignores: ignores.map((one) => (Array.isArray(one) ? { ...exampleOf(one[0]), because: one[1] } : one)),
    },
  };
}

const SHORT = /^(?<name>[^:(]+)(?:\((?<parameters>[^)]*)\))?(?:: (?<description>.*))?$/s;

function exampleOf(short: Short): Example {
  const { name = short, parameters, description } = SHORT.exec(short)?.groups ?? {};
  const properties = (parameters ?? '').split(', ').map((parameter) => [parameter, { type: 'string' }] as const);
  return {
    name,
    ...(description !== undefined && { description }),
    ...(parameters !== undefined && { inputSchema: { properties: Object.fromEntries(properties) } }),
  };
}
