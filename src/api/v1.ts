import type { z } from 'zod';
import type { CatalogueIndex, ServerEntry, ServerRow, TokenCount, ToolEntry } from '#model/entry.ts';
import { apiSchemaPath, apiServerPath, serverPath, toolPath } from '#paths.ts';
import { judgement, quotations } from './judgement.ts';
import type { ServerDocument, ServersDocument } from './shapes.ts';
import type { VerdictLine } from './verdict-shape.ts';

/** Of verdicts, reviews and reasons. */
export const LICENCE = 'CC-BY-4.0';

/** `/api/v1/servers.json`: every server with its counts. Fields are added, never renamed or removed, within v1. */
export function serversDocument(index: CatalogueIndex): z.output<typeof ServersDocument> {
  return {
    version: 1,
    schema: apiSchemaPath('servers'),
    licence: LICENCE,
    classifier: index.classifier,
    servers: index.servers.map(server),
  };
}

/** `/api/v1/servers/<slug>.json`: a server with every tool as published and the verdict on it. */
export function serverDocument(entry: ServerEntry): z.output<typeof ServerDocument> {
  return {
    version: 1,
    schema: apiSchemaPath('server'),
    licence: LICENCE,
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
  };
}

/** A line of `/api/v1/verdicts.ndjson` for each tool of a server: what we say of it, none of what the server says. */
export function verdictLines({ server: { slug }, tools }: ServerEntry): z.output<typeof VerdictLine>[] {
  return tools.map((entry) => ({
    server: slug,
    tool: entry.tool.name,
    sha256: entry.hash,
    ...judgement(entry.verdict),
    decidedBy: decidedBy(entry),
    rules: entry.review ? judgement(entry.review.classifier) : null,
    reason: entry.review?.judged.reason ?? null,
    evidence: [...new Set(entry.verdict.evidence.map(({ rule }) => rule))],
    tokens: cost(entry.tokens),
    classifier: entry.verdict.classifier,
    page: toolPath(slug, entry.slug),
  }));
}

function cost({ count, atLeast }: TokenCount) {
  return { encoding: 'o200k_base' as const, count, atLeast };
}

function server({ server: facts, outcome, tools, categories, risks, tokens }: ServerRow) {
  return {
    slug: facts.slug,
    title: facts.title,
    package: facts.package ?? null,
    version: facts.version ?? null,
    vendor: facts.vendor ?? null,
    licence: facts.licence ?? null,
    outcome,
    tools,
    categories: {
      other: categories.other,
      read: categories.read,
      write: categories.write,
      execute: categories.execute,
    },
    risks: {
      unknown: risks.unknown,
      low: risks.low,
      medium: risks.medium,
      high: risks.high,
      critical: risks.critical,
    },
    tokens: cost(tokens),
    page: serverPath(facts.slug),
    data: apiServerPath(facts.slug),
  };
}

function decidedBy({ review }: ToolEntry) {
  return review?.current ? 'review' : 'rules';
}

function review({ review: made }: ToolEntry) {
  return made
    ? {
        category: made.judged.category,
        effects: made.judged.effects,
        severity: made.judged.severity,
        sure: made.judged.sure,
        reason: made.judged.reason,
        by: made.judged.by,
        current: made.current,
        rules: judgement(made.classifier),
      }
    : null;
}

function tool(host: string, entry: ToolEntry): z.output<typeof ServerDocument>['tools'][number] {
  return {
    name: entry.tool.name,
    slug: entry.slug,
    definition: {
      title: entry.tool.title ?? null,
      description: entry.tool.description,
      inputSchema: entry.tool.inputSchema,
      outputSchema: entry.tool.outputSchema ?? null,
      annotations: entry.tool.annotations ?? null,
      sha256: entry.hash,
    },
    verdict: {
      ...judgement(entry.verdict),
      decidedBy: decidedBy(entry),
      evidence: quotations(entry.verdict.evidence),
      statistical: entry.verdict.statistical,
      contradicts: quotations(entry.verdict.contradicts),
      dangers: quotations(entry.verdict.dangers),
      suspicious: quotations(entry.verdict.suspicious),
      classifier: entry.verdict.classifier,
    },
    review: review(entry),
    tokens: cost(entry.tokens),
    page: toolPath(host, entry.slug),
  };
}
