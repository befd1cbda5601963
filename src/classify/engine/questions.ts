import type { Rule } from '../define-rule.ts';
import type { Definition } from '../reading/definition.ts';

/** Where a rule looks for one of its words. */
export const SOUGHT = ['name-verb', 'lead-verb', 'name-word', 'text', 'argument'] as const;
export type Sought = (typeof SOUGHT)[number];

/** What a rule asks of a definition: for one of some words, for a pattern, or for a choice that an argument offers. */
export type Question = { words: ReadonlySet<string>; where: Sought } | { pattern: RegExp } | { choice: true };

// Stands for a definition that answers every question with nothing, and refuses to be looked at in any other way.
const SILENT = new Proxy({} as Definition, {
  get: refuse,
  has: refuse,
  ownKeys: refuse,
  getOwnPropertyDescriptor: refuse,
  getPrototypeOf: refuse,
});
let asked: Question[] = [];

/** Whether the answer is silence; then the question is noted. */
export function isSilent(definition: Definition, question: () => Question): boolean {
  if (definition !== SILENT) return false;
  asked.push(question());
  return true;
}

/**
 * The questions that a rule asks first, when it finds nothing after all of them are answered with nothing.
 * A rule sees nothing but the answers, so it finds nothing in any definition that answers so.
 * A rule that looks at a definition by itself has no such questions.
 */
export function questionsOf({ find }: Rule): readonly Question[] | undefined {
  asked = [];
  try {
    return find(SILENT).length === 0 ? asked : undefined;
  } catch {
    return undefined;
  }
}

function refuse(): never {
  throw new Error('The rule asks more than its first questions.');
}
