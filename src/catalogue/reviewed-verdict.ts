import { contradicting } from '#classify/judging/hints.ts';
import { atLeastGrave, atLeastHigh } from '#classify/judging/flaws.ts';
import { riskOf } from '#classify/judging/risk.ts';
import type { Review } from '#model/review.ts';
import type { Tool } from '#model/tool.ts';
import type { Evidence, Verdict } from '#model/verdict.ts';
import { EFFECTS } from '#model/words.ts';

/** The verdict that a review gives: its judgement, with what the rules found that speaks for it. The tool has its author's hints alone. */
export function reviewedVerdict(tool: Tool, judged: Review, classifier: Verdict): Verdict {
  const { category, severity, sure } = judged;
  const effects = EFFECTS.filter((effect) => judged.effects.includes(effect));
  const confined = classifier.confined && category === 'execute' && effects.length === 0;
  // A reader who is not sure what an empty definition means has not made it known.
  const unknown = classifier.unknown && category === 'other' && !sure;
  const overruled = !classifier.unknown && classifier.category !== category;
  return {
    category,
    effects,
    risk: atLeastHigh(unknown ? 'unknown' : riskOf(category, effects, confined), classifier.flaw),
    severity: atLeastGrave(severity, classifier.flaw),
    confidence: sure ? 'high' : 'medium',
    runnerUp: overruled ? classifier.category : classifier.runnerUp,
    unknown,
    confined,
    flaw: classifier.flaw,
    evidence: classifier.evidence.flatMap((evidence) => speaking(evidence, judged) ?? []),
    contradicts: contradicting(tool, category, effects),
    // Whoever reads the whole of a definition and is sure has weighed what it says by the way.
    dangers: sure ? [] : classifier.dangers,
    suspicious: classifier.suspicious,
    classifier: classifier.classifier,
  };
}

/** Evidence as far as it speaks for a judgement; null where it speaks against it. */
function speaking(evidence: Evidence, { category, effects }: Review): Evidence | null {
  const { category: claimed, effects: raised = [] } = evidence.claims;
  if (claimed !== undefined && claimed !== category) return null;
  const kept = raised.filter((effect) => effects.includes(effect));
  if (claimed === undefined && raised.length > 0 && kept.length === 0) return null;
  return {
    ...evidence,
    claims: { ...(claimed && { category: claimed }), ...(kept.length > 0 && { effects: kept }) },
  };
}
