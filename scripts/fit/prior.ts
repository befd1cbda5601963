import type { Rule } from '#classify/define-rule.ts';
import { FAMILIES } from '#classify/rules/index.ts';
import { fittedRules } from './example.ts';

// A rule is held to its claim; a learned word is held to silence, and more so. The start is hardly held at all.
const RULE_PENALTY = 0.2;
const WORD_PENALTY = 1.5;
const START_PENALTY = 0.01;

// How much a rule is expected to say: for its claim, less where it only reads the verb, and against what it spares.
const CLAIM = 1.5;
const CLAIM_BY_VERB = 0.3;
const SPARE = 2;

const READS_VERB: ReadonlySet<Rule> = new Set(FAMILIES.verbs);

/** How strongly the figures of an observation are held to what is expected of them. */
export function penaltyOf(key: string): number {
  return key === '' ? START_PENALTY : key.startsWith('r:') ? RULE_PENALTY : WORD_PENALTY;
}

/** What the fitted rules, which stand behind the start, are expected to say for each of `depth` classes. */
export function priorOf(
  width: number,
  depth: number,
  claims: (rule: Rule, rank: number) => boolean,
  spares: (rule: Rule) => boolean,
): Float64Array {
  const prior = new Float64Array(width * depth);
  for (const [index, rule] of fittedRules.entries()) {
    const { strength = 1 } = rule;
    const start = (index + 1) * depth;
    for (let rank = 0; rank < depth; rank++)
      if (claims(rule, rank)) prior[start + rank] = (READS_VERB.has(rule) ? CLAIM_BY_VERB : CLAIM) * strength;
    if (spares(rule)) prior[start] = SPARE * strength;
  }
  return prior;
}
