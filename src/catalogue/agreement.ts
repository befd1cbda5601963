import { existsSync, readdirSync } from 'node:fs';
import type { ServerEntry, ToolReview } from '#model/entry.ts';
import { EFFECTS, SEVERITIES } from '#model/words.ts';
import { evaluate, type Judged } from './evaluate.ts';
import { catalogueIndex, serverEntry } from './index.ts';
import { reviewsFolder } from './location.ts';
import { readReviews } from './reviews.ts';
import { reviewedRisk } from './reviewed-verdict.ts';

/** A tool that the classifier alone judges otherwise than its review does. */
export type Disagreement = {
  server: string;
  slug: string;
  tool: string;
  review: ToolReview;
  /** What differs, the gravest first. */
  in: ('category' | 'risk' | 'effects' | 'severity')[];
};

export type Agreement = NonNullable<ReturnType<typeof reviewAgreement>>;

/** Compares what the classifier alone says of reviewed tools with their reviews; null where none is current. */
export function agreementOf(entries: readonly ServerEntry[]) {
  const reviewed = entries.flatMap(({ server, tools }) =>
    tools.flatMap(({ slug, tool, review }) => (review ? [{ server: server.slug, slug, tool: tool.name, review }] : [])),
  );
  const compared = reviewed.filter(({ review }) => review.current);
  if (compared.length === 0) return null;
  const differing: Disagreement[] = compared
    .map((one) => ({ ...one, in: differences(one.review) }))
    .filter((one) => one.in.length > 0);
  const share = (what: Disagreement['in'][number]) =>
    1 - differing.filter((one) => one.in.includes(what)).length / compared.length;
  return {
    tools: compared.length,
    outdated: reviewed.filter(({ review }) => !review.current).map(({ server, tool }) => `${server}/${tool}`),
    category: share('category'),
    risk: share('risk'),
    severity: share('severity'),
    figures: evaluate(compared.map(({ server, review }) => beside(server, review))),
    differing,
  };
}

/** The comparison for the prepared catalogue, with the reviews that no captured tool answers to. */
export function reviewAgreement() {
  const entries = catalogueIndex().servers.map(({ server }) => serverEntry(server.slug));
  const agreement = agreementOf(entries);
  const present = new Set(
    entries.flatMap(({ server, tools }) =>
      tools.flatMap(({ review }) => (review ? [`${server.slug}/${review.judged.tool}`] : [])),
    ),
  );
  const files = existsSync(reviewsFolder())
    ? readdirSync(reviewsFolder())
        .filter((name) => name.endsWith('.json'))
        .toSorted()
    : [];
  const missing = files
    .map((name) => name.slice(0, -'.json'.length))
    .flatMap((server) => [...readReviews(server).reviews.keys()].map((tool) => `${server}/${tool}`))
    .filter((one) => !present.has(one));
  return agreement && { ...agreement, missing };
}

function steps({ judged, classifier }: ToolReview) {
  return Math.abs(SEVERITIES.indexOf(classifier.severity) - SEVERITIES.indexOf(judged.severity));
}

function differences(review: ToolReview): Disagreement['in'] {
  const { judged, classifier } = review;
  const sameEffects = EFFECTS.every(
    (effect) => judged.effects.includes(effect) === classifier.effects.includes(effect),
  );
  return [
    ...(judged.category === classifier.category ? [] : (['category'] as const)),
    ...(reviewedRisk(judged, classifier) === classifier.risk ? [] : (['risk'] as const)),
    ...(sameEffects ? [] : (['effects'] as const)),
    ...(steps(review) <= 1 ? [] : (['severity'] as const)),
  ];
}

function beside(server: string, { judged, classifier }: ToolReview): Judged {
  return {
    server,
    tool: judged.tool,
    label: judged.category,
    effects: judged.effects,
    disputed: [],
    sure: judged.sure,
    category: classifier.category,
    found: classifier.effects,
    confidence: classifier.confidence,
  };
}
