import type { Evidence, Verdict } from '#model/verdict.ts';

/** The fields of a verdict that say what a tool is, in the order in which they are published. */
export function judgement(verdict: Verdict) {
  return {
    category: verdict.category,
    effects: verdict.effects,
    risk: verdict.risk,
    severity: verdict.severity,
    confidence: verdict.confidence,
    runnerUp: verdict.runnerUp,
    unknown: verdict.unknown,
    confined: verdict.confined,
    flaw: verdict.flaw,
  };
}

/** Evidence as it is published: the rule, the place and its words. */
export function quotations(evidence: readonly Evidence[]) {
  return evidence.map(({ rule, field, quote }) => ({ rule, field, quote }));
}
