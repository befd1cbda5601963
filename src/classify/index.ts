import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import type { Evidence, Verdict } from '#model/verdict.ts';
import { CATEGORIES, EFFECTS, type Category } from '#model/words.ts';
import { engine as fast } from './engine/index.ts';
import { coherent } from './judging/coherent.ts';
import { doubtsOf } from './judging/doubts.ts';
import { dangersSaid } from './dangers/index.ts';
import { atMost, confidenceOf } from './judging/confidence.ts';
import { confining } from './judging/confined.ts';
import { ordersIn } from './injection/index.ts';
import { readDefinition, type Definition } from './reading/definition.ts';
import { explain, namedFirst, restsOnWords, statisticalShare } from './judging/explain.ts';
import { agreeing, claimedBy, contradicting } from './judging/hints.ts';
import type { Engine } from './judging/observe.ts';
import { readsPlainly } from './judging/plain-reading.ts';
import { quotable } from './judging/quotable.ts';
import { settle } from './judging/settle.ts';
import { riskOf } from './judging/risk.ts';
import { severityOf } from './judging/severity.ts';
import { isUnknown } from './judging/unknown.ts';
import { isVerbatim } from './judging/verbatim.ts';
import { weigh } from './judging/weigh.ts';
import { ROWS, THRESHOLDS, VERSION, WEIGHTS } from './learned/weights.ts';

const HARMLESS: ReadonlySet<Category> = new Set(['read', 'other']);

/** Version of rules and weights. */
export const CLASSIFIER: string = VERSION;

/** What we say of a tool, from its definition and its server's facts alone. Any engine gives the same. */
export function classify(tool: Tool, server: ServerFacts, engine: Engine = fast): Verdict {
  const { definition, observations, judgement: weighed } = judgeWorst(tool, server, engine);
  const { judgement, floors, calm } = settle(definition, weighed);
  const pure = calm === 'pure';
  const unknown = !pure && floors.length === 0 && isUnknown(definition, judgement);
  const category = unknown ? 'other' : judgement.category;
  const effects = unknown ? [] : judgement.found;
  const fired = (id: string) => observations.some(({ rule }) => rule?.id === id);
  const verbatim = isVerbatim(tool, server);
  const confined = confining(definition, category, effects);
  const found = [
    ...floors,
    ...confined,
    ...explain(observations, judgement, WEIGHTS),
    ...agreeing(tool, category, effects),
  ];
  const evidence = namedFirst(
    found.flatMap((one) => quotable(definition, one)).filter(verbatim),
    tool.title,
    server.title,
  );
  const dangers =
    unknown || (HARMLESS.has(category) && pure) ? [] : doubtsOf(dangersSaid(definition), { category, found: effects });
  const unsure = HARMLESS.has(category) && !pure && (dangers.length > 0 || !readsPlainly(definition, category));
  const misleads = category === 'write' || category === 'execute' || unknown;
  return {
    category,
    effects,
    risk: unknown ? 'unknown' : riskOf(category, effects, confined.length > 0),
    severity: severityOf(category, effects, fired),
    confidence:
      unknown || unsure
        ? 'low'
        : floors.length > 0 || calm !== null
          ? 'medium'
          : atMost(restsOnWords(evidence) ? 'medium' : 'high', confidenceOf(judgement, THRESHOLDS)),
    runnerUp: unknown ? null : judgement.runnerUp,
    unknown,
    confined: confined.length > 0,
    flaw: null,
    evidence: unknown ? [] : evidence,
    statistical: unknown ? 0 : statisticalShare(observations, judgement, WEIGHTS),
    contradicts: unknown ? [] : contradicting(tool, category, effects),
    dangers,
    suspicious: suspiciousIn(definition, misleads, engine).filter(verbatim),
    classifier: CLASSIFIER,
  };
}

// What is said in assurance counts only where something could be hidden by it; an order counts everywhere.
function suspiciousIn(definition: Definition, misleads: boolean, { prefilters }: Engine): Evidence[] {
  const { tool, server, injections } = definition;
  const told = injections.filter(({ plain }) => !plain || misleads);
  const orders = ordersIn(tool, server, prefilters.orders).filter(
    (one) => !told.some(({ field, quote }) => field === one.field && one.quote.includes(quote)),
  );
  return [...told, ...orders].map(({ field, quote }) => ({ rule: 'steers-the-reader', field, quote, claims: {} }));
}

function judge(tool: Tool, server: ServerFacts, whole: boolean, { prefilters, observe }: Engine) {
  const definition = readDefinition(tool, server, whole, prefilters);
  const observations = observe(definition, ROWS);
  const judgement = coherent(weigh(observations, WEIGHTS, THRESHOLDS, claimedBy(tool)), THRESHOLDS);
  return { definition, observations, judgement };
}

// A prompt injection is left out, but must not hide anything either: the more dangerous reading counts.
function judgeWorst(tool: Tool, server: ServerFacts, engine: Engine) {
  const honest = judge(tool, server, false, engine);
  if (honest.definition.injections.length === 0) return honest;
  const whole = judge(tool, server, true, engine);
  const rank = ({ judgement }: typeof honest) => CATEGORIES.indexOf(judgement.category);
  const worse = rank(whole) > rank(honest) ? whole : honest;
  const found = EFFECTS.filter((effect) => [honest, whole].some(({ judgement }) => judgement.found.includes(effect)));
  return { ...worse, definition: honest.definition, judgement: { ...worse.judgement, found } };
}
