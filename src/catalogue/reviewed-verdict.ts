import { contradicting } from '#classify/judging/hints.ts';
import { atLeastGrave, atLeastHigh } from '#classify/judging/flaws.ts';
import { riskOf } from '#classify/judging/risk.ts';
import type { Review } from '#model/review.ts';
import type { Tool } from '#model/tool.ts';
import type { Evidence, Verdict } from '#model/verdict.ts';
import { EFFECTS, type Level } from '#model/words.ts';

/** The verdict that a review gives: its judgement, with what the rules found that speaks for it. The tool has its author's hints alone. */
export function reviewedVerdict(tool: Tool, judged: Review, classifier: Verdict): Verdict {
  const { category, severity, sure } = judged;
  const effects = EFFECTS.filter((effect) => judged.effects.includes(effect));
  const unknown = staysUnknown(judged, classifier);
  const overruled = !classifier.unknown && classifier.category !== category;
  return {
    category,
    effects,
    risk: reviewedRisk(judged, classifier),
    severity: atLeastGrave(severity, classifier.flaw),
    confidence: sure ? 'high' : 'medium',
    runnerUp: overruled ? classifier.category : classifier.runnerUp,
    unknown,
    confined: staysConfined(judged, classifier),
    flaw: classifier.flaw,
    evidence: classifier.evidence.flatMap((evidence) => speaking(evidence, judged) ?? []),
    statistical: classifier.statistical,
    contradicts: contradicting(tool, category, effects),
    // Whoever reads the whole of a definition and is sure has weighed what it says by the way.
    dangers: sure ? [] : classifier.dangers,
    suspicious: classifier.suspicious,
    classifier: classifier.classifier,
  };
}

/** The level that a review gives, with what is known beside it. */
export function reviewedRisk(judged: Review, classifier: Verdict): Level {
  const { category, effects } = judged;
  const risk = riskOf(category, effects, staysConfined(judged, classifier));
  return atLeastHigh(staysUnknown(judged, classifier) ? 'unknown' : risk, classifier.flaw);
}

// A reader who is not sure what an empty definition means has not made it known.
function staysUnknown({ category, sure }: Review, { unknown }: Verdict) {
  return unknown && category === 'other' && !sure;
}

function staysConfined({ category, effects }: Review, { confined }: Verdict) {
  return confined && category === 'execute' && effects.length === 0;
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
