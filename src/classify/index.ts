import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import type { Evidence, Verdict } from '#model/verdict.ts';
import { CATEGORIES, EFFECTS } from '#model/words.ts';
import { coherent } from './judging/coherent.ts';
import { confidenceOf } from './judging/confidence.ts';
import { readDefinition } from './reading/definition.ts';
import { explain } from './judging/explain.ts';
import { agreeing, claimedBy, contradicting } from './judging/hints.ts';
import { observe } from './judging/observe.ts';
import { quotable } from './judging/quotable.ts';
import { riskOf } from './judging/risk.ts';
import { severityOf } from './judging/severity.ts';
import { isUnknown } from './judging/unknown.ts';
import { isVerbatim } from './judging/verbatim.ts';
import { weigh } from './judging/weigh.ts';
import { PLACES, THRESHOLDS, VERSION, WEIGHTS } from './learned/weights.ts';

/** Version of rules and weights. */
export const CLASSIFIER: string = VERSION;

/** What we say of a tool, from its definition and its server's facts alone. */
export function classify(tool: Tool, server: ServerFacts): Verdict {
  const { definition, observations, judgement } = gravest(tool, server);
  const unknown = isUnknown(definition, judgement);
  const category = unknown ? 'other' : judgement.category;
  const effects = unknown ? [] : judgement.found;
  const fired = (id: string) => observations.some(({ rule }) => rule?.id === id);
  const verbatim = isVerbatim(tool, server);
  const evidence = [...explain(observations, judgement, WEIGHTS), ...agreeing(tool, category, effects)];
  const misleads = category === 'write' || category === 'execute' || unknown;
  return {
    category,
    effects,
    risk: riskOf(category, effects),
    severity: severityOf(category, effects, fired),
    confidence: unknown ? 'low' : confidenceOf(judgement, THRESHOLDS),
    runnerUp: unknown ? null : judgement.runnerUp,
    unknown,
    evidence: unknown ? [] : evidence.flatMap((one) => quotable(definition, one)).filter(verbatim),
    contradicts: unknown ? [] : contradicting(tool, category, effects),
    suspicious: definition.injections
      .filter(({ plain }) => !plain || misleads)
      .map(({ field, quote }): Evidence => ({ rule: 'steers-the-reader', field, quote, claims: {} }))
      .filter(verbatim),
    classifier: CLASSIFIER,
  };
}

function judge(tool: Tool, server: ServerFacts, whole: boolean) {
  const definition = readDefinition(tool, server, whole);
  const observations = observe(definition, PLACES);
  const judgement = coherent(weigh(observations, WEIGHTS, THRESHOLDS, claimedBy(tool)), THRESHOLDS);
  return { definition, observations, judgement };
}

// A prompt injection is left out, but must not hide anything either: the graver reading counts.
function gravest(tool: Tool, server: ServerFacts) {
  const heard = judge(tool, server, false);
  if (heard.definition.injections.length === 0) return heard;
  const whole = judge(tool, server, true);
  const rank = ({ judgement }: typeof heard) => CATEGORIES.indexOf(judgement.category);
  const graver = rank(whole) > rank(heard) ? whole : heard;
  const found = EFFECTS.filter((effect) => [heard, whole].some(({ judgement }) => judgement.found.includes(effect)));
  return { ...graver, definition: heard.definition, judgement: { ...graver.judgement, found } };
}
