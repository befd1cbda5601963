import { classText, type SameGroup, type SameTool, type Shared } from './shown.ts';
import { serverEntry } from '#catalogue/index.ts';
import type { ToolRow } from '#model/entry.ts';
import { uniqueSlugs } from '#model/slug.ts';
import { dangerRank } from '#model/words.ts';
import { lists } from '#catalogue/lists.ts';
import { readMeaning } from './meaning.view.ts';
import { evidenceRows } from '#site/parts/evidence-groups.ts';

type Groups = { all: SameGroup[]; bySlug: Map<string, SameGroup>; ofTool: Map<ToolRow, SameGroup> };

let known: Groups | undefined;

/** Every meaning that tools of two or more servers share. Made once for all pages. */
export function sameGroups(): Groups {
  known ??= group();
  return known;
}

/** What a cache key of a group's page has to change with. */
export function groupKey({ label, rows }: SameGroup): unknown {
  return [label, rows.map(({ server, slug }) => [server, slug, lists().servers.get(server)?.digest])];
}

/** The tools of a group with their evidence. */
export function sameTools({ rows }: SameGroup): SameTool[] {
  const byServer = Map.groupBy(rows, ({ server }) => server);
  const evidence = new Map<ToolRow, SameTool['evidence']>();
  for (const [slug, here] of byServer) {
    const source = serverEntry(slug);
    for (const row of here) {
      const entry = source.tools.find((tool) => tool.slug === row.slug);
      evidence.set(row, entry ? evidenceRows(entry, source, entry.verdict.evidence) : []);
    }
  }
  return rows.map((row) => ({ row, evidence: evidence.get(row) ?? [] }));
}

const SHOWN = 12;

/** What a tool's page shows of its meaning. Null where no other server has a tool that means the same. */
export function sharedMeaning(row: ToolRow): Shared | null {
  const found = sameGroups().ofTool.get(row);
  if (!found) return null;
  const elsewhere = found.rows.filter(({ server }) => server !== row.server).slice(0, SHOWN);
  return { slug: found.slug, label: found.label, tools: found.rows.length, elsewhere };
}

function grave(a: ToolRow, b: ToolRow) {
  return dangerRank(b.risk) - dangerRank(a.risk);
}

// The label that most authors would recognise.
function commonest(labels: string[]) {
  return [...Map.groupBy(labels, (label) => label)].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

function group(): Groups {
  const { index, titles } = lists();
  const found = new Map<string, { labels: string[]; rows: ToolRow[] }>();
  for (const row of index.tools) {
    const meaning = readMeaning(row.name, titles.get(row.server) ?? row.server);
    if (!meaning) continue;
    const known = found.get(meaning.key) ?? { labels: [], rows: [] };
    found.set(meaning.key, known);
    known.labels.push(meaning.label);
    known.rows.push(row);
  }
  const shared = [...found]
    .map(([key, { labels, rows }]) => ({ key, labels, rows, servers: new Set(rows.map(({ server }) => server)).size }))
    .filter(({ servers }) => servers > 1)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const slugs = uniqueSlugs(shared.map(({ key }) => key));
  const all = shared.map(({ labels, rows, servers }, position) => ({
    slug: slugs[position] ?? '',
    label: commonest(labels),
    rows: rows.toSorted(grave),
    servers,
    classes: new Set(rows.map(classText)).size,
  }));
  return {
    // Those that differ teach most, and of those the ones that many servers have.
    all: all.toSorted((a, b) => b.classes - a.classes || b.servers - a.servers || (a.slug < b.slug ? -1 : 1)),
    bySlug: new Map(all.map((one) => [one.slug, one])),
    ofTool: new Map(all.flatMap((one) => one.rows.map((row) => [row, one] as const))),
  };
}
