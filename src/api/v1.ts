import type { CatalogueIndex, ServerEntry, ServerRow, TokenCount, ToolEntry, ToolReview } from '#model/entry.ts';
import { serverPath, toolPath, apiServerPath } from '#paths.ts';

// Name, description and input schema as compact JSON. `atLeast` where a definition was too long to be counted to its end.
const cost = ({ count, atLeast }: TokenCount) => ({ encoding: 'o200k_base', count, atLeast });

const server = ({ server: facts, outcome, tools, categories, risks, tokens }: ServerRow) => ({
  slug: facts.slug,
  title: facts.title,
  package: facts.package ?? null,
  version: facts.version ?? null,
  vendor: facts.vendor ?? null,
  licence: facts.licence ?? null,
  outcome,
  tools,
  categories: { other: categories.other, read: categories.read, write: categories.write, execute: categories.execute },
  risks: { low: risks.low, medium: risks.medium, high: risks.high, critical: risks.critical },
  tokens: cost(tokens),
  page: serverPath(facts.slug),
  data: apiServerPath(facts.slug),
});

// `decides` is false where the definition has changed since the review; `rules` is what the classifier says by itself.
const review = ({ judged, current, classifier }: ToolReview) => ({
  decides: current,
  reason: judged.reason,
  sure: judged.sure,
  by: judged.by,
  category: judged.category,
  effects: judged.effects,
  severity: judged.severity,
  sha256: judged.definition,
  rules: {
    category: classifier.category,
    effects: classifier.effects,
    risk: classifier.risk,
    severity: classifier.severity,
    confidence: classifier.confidence,
    unknown: classifier.unknown,
    evidence: classifier.evidence.map(({ rule, field, quote }) => ({ rule, field, quote })),
  },
});

const tool = (
  slug: string,
  { slug: toolSlug, hash, tool: definition, verdict, tokens, review: reviewed }: ToolEntry,
) => ({
  name: definition.name,
  definition: {
    title: definition.title ?? null,
    description: definition.description,
    inputSchema: definition.inputSchema,
    outputSchema: definition.outputSchema ?? null,
    annotations: definition.annotations ?? null,
    sha256: hash,
  },
  verdict: {
    category: verdict.category,
    effects: verdict.effects,
    risk: verdict.risk,
    severity: verdict.severity,
    confidence: verdict.confidence,
    runnerUp: verdict.runnerUp,
    unknown: verdict.unknown,
    evidence: verdict.evidence.map(({ rule, field, quote }) => ({ rule, field, quote })),
    contradicts: verdict.contradicts.map(({ rule, field, quote }) => ({ rule, field, quote })),
    suspicious: verdict.suspicious.map(({ rule, field, quote }) => ({ rule, field, quote })),
    classifier: verdict.classifier,
  },
  review: reviewed ? review(reviewed) : null,
  tokens: cost(tokens),
  page: toolPath(slug, toolSlug),
});

/** `/api/v1/servers.json`: every server with its counts. Fields are added, never renamed or removed, within v1. */
export const serversDocument = (index: CatalogueIndex) => ({
  version: 1,
  classifier: index.classifier,
  servers: index.servers.map(server),
});

/** `/api/v1/servers/<slug>.json`: a server with every tool as published and the verdict on it. */
export const serverDocument = (entry: ServerEntry) => ({
  version: 1,
  slug: entry.server.slug,
  title: entry.server.title,
  package: entry.server.package ?? null,
  capturedVersion: entry.provenance.version ?? null,
  integrity: entry.provenance.integrity ?? null,
  source: entry.provenance.source,
  outcome: entry.outcome,
  detail: entry.detail,
  problems: entry.problems.map(({ file, place, message, remedy }) => ({ file, place, message, remedy })),
  page: serverPath(entry.server.slug),
  tools: entry.tools.map((toolEntry) => tool(entry.server.slug, toolEntry)),
});
