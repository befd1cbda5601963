import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Thresholds } from '#classify/judging/weigh.ts';
import { readName } from '#classify/reading/name.ts';
import { slugify } from '#model/slug.ts';
import type { Tool } from '#model/tool.ts';
import type { Category } from '#model/words.ts';
import type { Judge } from '../fit/cross-validate.ts';
import { ownerOf, readLabelled } from '../fit/data.ts';
import { toExample } from '../fit/example.ts';
import { decided } from './decided.ts';

// Authors leave out descriptions and schemas.
type Published = Omit<Tool, 'description' | 'inputSchema'> & Partial<Pick<Tool, 'description' | 'inputSchema'>>;
type File = {
  slug: string;
  server: { name: string; title?: string };
  excludeDestructive?: boolean;
  tools: Published[];
};
type Tally = { reads: number; agree: number; deletes: number; found: number };

// The verbs with which authors declare a deletion.
const DELETES = new Set(['delete', 'destroy', 'drop', 'purge', 'erase', 'wipe', 'truncate']);

/** Every annotated tool with its author's hints. */
export function hinted(folder: string) {
  return readServers(folder).flatMap((file) =>
    file.tools.map((tool) => ({ tool: definitionOf(tool), server: factsOf(file), origin: `annotated:${file.slug}` })),
  );
}

/** How far verdicts made without hints agree with the authors' hints, averaged over owners. */
export function againstHints(folder: string, judge: Judge, thresholds: Thresholds) {
  const owners = new Map<string, Tally>();
  const differing: { server: string; tool: string; author: string; category: Category; right: string }[] = [];
  const labels = new Map(readLabelled(folder).map((one) => [`${one.origin} ${one.tool.name}`, one.category]));
  const worst = new Map<string, Tally>();
  for (const file of readServers(folder)) {
    const { slug, tools, excludeDestructive } = file;
    const origin = `annotated:${slug}`;
    const owner = ownerOf(origin);
    const tally = owners.get(owner) ?? { reads: 0, agree: 0, deletes: 0, found: 0 };
    const own = { reads: 0, agree: 0, deletes: 0, found: 0 };
    for (const { annotations = {}, ...definition } of tools) {
      const example = toExample({
        tool: definitionOf(definition),
        server: factsOf(file),
        origin,
        owner,
        category: 'read',
        effects: [],
        disputed: [],
        sure: true,
      });
      const { category, found } = decided(judge(example), thresholds);
      const { readOnlyHint, destructiveHint } = annotations;
      const reads = readsOnly(category);
      if (readOnlyHint !== undefined) {
        for (const one of [tally, own]) {
          one.reads++;
          if (reads === readOnlyHint) one.agree++;
        }
        if (reads !== readOnlyHint)
          differing.push({
            server: slug,
            tool: definition.name,
            author: readOnlyHint ? 'read-only' : 'not read-only',
            category,
            right: rightOf(labels.get(`${origin} ${definition.name}`), readOnlyHint),
          });
      }
      const verb = readName(definition.name).verb?.lemma ?? '';
      if (destructiveHint === true && readOnlyHint !== true && !excludeDestructive && DELETES.has(verb)) {
        tally.deletes++;
        if (found.includes('destructive')) tally.found++;
      }
    }
    owners.set(owner, tally);
    worst.set(slug, own);
  }
  const tallies = [...owners.values()];
  return {
    owners: owners.size,
    readOnlyAgreement: mean(tallies.filter(({ reads }) => reads > 0).map(({ agree, reads }) => agree / reads)),
    declaredDeletes: tallies.reduce((sum, { deletes }) => sum + deletes, 0),
    destructiveRecall: mean(tallies.filter(({ deletes }) => deletes > 0).map(({ found, deletes }) => found / deletes)),
    worst: [...worst]
      .filter(([, { reads }]) => reads > 0)
      .map(([server, { agree, reads }]) => ({ server, tools: reads, agreement: agree / reads }))
      .toSorted((a, b) => a.agreement - b.agreement || b.tools - a.tools)
      .slice(0, 10),
    differing,
  };
}

function readsOnly(category: Category) {
  return category === 'read' || category === 'other';
}

/** Who is right about whether a tool only reads, by the label of a reader who saw no hint. */
function rightOf(label: Category | undefined, authorReads: boolean) {
  return label === undefined ? 'not labelled' : readsOnly(label) === authorReads ? 'author' : 'classifier';
}

function mean(shares: readonly number[]) {
  return shares.reduce((sum, one) => sum + one, 0) / Math.max(1, shares.length);
}

function readServers(folder: string): File[] {
  return readdirSync(join(folder, 'annotated'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, 'annotated', name), 'utf8')) as File);
}

function factsOf({ slug, server }: File) {
  return { slug: slugify(slug), title: server.title ?? server.name, name: slug };
}

function definitionOf(tool: Published): Tool {
  return {
    ...tool,
    description: tool.description ?? '',
    inputSchema: tool.inputSchema ?? {},
  };
}
