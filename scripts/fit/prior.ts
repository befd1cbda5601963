import type { Rule } from '#classify/define-rule.ts';
import { CATEGORIES, type Effect } from '#model/words.ts';
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

/** What the fitted rules, which stand behind the start, are expected to say for each category. */
export function categoryPrior(width: number): Float64Array {
  const depth = CATEGORIES.length;
  const prior = new Float64Array(width * depth);
  for (const [index, rule] of fittedRules.entries()) {
    const rank = rule.claims.category ? CATEGORIES.indexOf(rule.claims.category) : -1;
    if (rank >= 0) prior[(index + 1) * depth + rank] = expected(rule);
  }
  return prior;
}

/** What they are expected to say for an effect. */
export function effectPrior(width: number, effect: Effect): Float64Array {
  const prior = new Float64Array(width);
  for (const [index, rule] of fittedRules.entries()) {
    const claimed = rule.claims.effects?.includes(effect) ? expected(rule) : 0;
    const spared = rule.spares?.includes(effect) ? SPARE * (rule.strength ?? 1) : 0;
    prior[index + 1] = claimed - spared;
  }
  return prior;
}

function expected(rule: Rule) {
  return (READS_VERB.has(rule) ? CLAIM_BY_VERB : CLAIM) * (rule.strength ?? 1);
}
