import { createHash } from 'node:crypto';
import { catalogueIndex } from './index.ts';
import type { CatalogueIndex, ServerRow, ToolRow } from '#model/entry.ts';
import { identifierWords } from '#definition/identifier.ts';

/** The index, arranged for the questions that pages ask. */
export type Lists = {
  index: CatalogueIndex;
  titles: Map<string, string>;
  servers: Map<string, ServerRow>;
  byServer: Map<string, ToolRow[]>;
  bySpelling: Map<string, ToolRow[]>;
  /** By category, by level and by effect: `category write`, `risk high`, `effect egress`. */
  byWord: Map<string, ToolRow[]>;
  /** Tools of a category and level in order of name: neighbours are alike. */
  byClass: Map<string, ToolRow[]>;
  place: Map<ToolRow, number>;
};

/** Tools that a reader of one tool's page may want next. */
export type Related = { here: ToolRow[]; same: ToolRow[]; alike: ToolRow[] };

let known: Lists | undefined;

/** The arranged index, made once for all pages. */
export function lists(): Lists {
  if (known) return known;
  const index = catalogueIndex();
  const spellings = new Map(index.tools.map((tool) => [tool, spellingOf(tool.name)]));
  const byClass = grouped(index.tools, (tool) => [classOf(tool)]);
  const place = new Map<ToolRow, number>();
  const order = (a: ToolRow, b: ToolRow) => {
    const [left = '', right = ''] = [spellings.get(a), spellings.get(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  for (const tools of byClass.values()) tools.sort(order).forEach((tool, position) => place.set(tool, position));
  known = {
    index,
    titles: new Map(index.servers.map(({ server }) => [server.slug, server.title])),
    servers: new Map(index.servers.map((row) => [row.server.slug, row])),
    byServer: grouped(index.tools, ({ server }) => [server]),
    bySpelling: grouped(index.tools, (tool) => [spellings.get(tool) ?? '']),
    byWord: grouped(index.tools, wordsOf),
    byClass,
    place,
  };
  return known;
}

/** The tools of a category, level or effect, in the order of the catalogue. */
export function toolsOf(kind: 'category' | 'risk' | 'effect', word: string): ToolRow[] {
  return lists().byWord.get(`${kind} ${word}`) ?? [];
}

const SHOWN = 6;
const LOOKED_AT = 24;

/** Neighbours of a tool: on its server, of the same name elsewhere, and of the same class elsewhere. */
export function relatedTo(tool: ToolRow): Related {
  const { byServer, bySpelling, byClass, place } = lists();
  const elsewhere = (other: ToolRow) => other.server !== tool.server;
  const spelling = spellingOf(tool.name);
  const siblings = byServer.get(tool.server) ?? [];
  const position = siblings.indexOf(tool);
  const here = siblings.slice(Math.max(0, position - SHOWN), position + SHOWN + 1).filter((other) => other !== tool);
  const group = byClass.get(classOf(tool)) ?? [];
  const at = place.get(tool) ?? 0;
  const near = group
    .slice(Math.max(0, at - LOOKED_AT), at + LOOKED_AT + 1)
    .filter((other) => elsewhere(other) && spellingOf(other.name) !== spelling)
    .toSorted((a, b) => Math.abs((place.get(a) ?? 0) - at) - Math.abs((place.get(b) ?? 0) - at));
  return {
    here: here.slice(0, SHOWN),
    same: (spelling === '' ? [] : (bySpelling.get(spelling) ?? [])).filter(elsewhere).slice(0, SHOWN * 2),
    alike: near.slice(0, SHOWN),
  };
}

/**
 * A key that changes with any of its parts: all of the catalogue that a page shows, that of other servers too.
 * Code, authored content and settings need not be among them, for another of those reuses no page (`scripts/build.ts`).
 */
export function cacheKey(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** What pages show of tools that they list: their rows and the titles of their servers. */
export function listed(tools: ToolRow[]): unknown {
  return tools.map((tool) => [tool, lists().titles.get(tool.server)]);
}

/** How many rows a list page shows. */
const PAGE_SIZE = 100;

/**
 * One path for each page of a list, the first one without a number. An empty list has one page.
 * `shown` is what a page shows of its rows, and what else of the catalogue.
 */
export function listPages<Row, Params extends Record<string, string>>(
  params: Params,
  rows: Row[],
  shown: (rows: Row[]) => unknown,
) {
  const last = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  return Array.from({ length: last }, (_, position) => ({
    params: { ...params, page: position === 0 ? undefined : String(position + 1) },
    props: { number: position + 1, last },
    cacheKey: cacheKey(rows.length, last, shown(pageOf(rows, position + 1))),
  }));
}

/** The rows of one page of a list. */
export function pageOf<Row>(rows: Row[], number: number): Row[] {
  return rows.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE);
}

/** The same for `deleteFile`, `delete_file` and `delete-file`. */
function spellingOf(name: string): string {
  return identifierWords(name).join(' ');
}

function classOf({ category, risk, unknown }: ToolRow) {
  return unknown ? 'unknown' : `${category} ${risk}`;
}

function grouped(tools: ToolRow[], keys: (tool: ToolRow) => string[]) {
  const groups = new Map<string, ToolRow[]>();
  for (const tool of tools) {
    for (const key of keys(tool)) {
      const group = groups.get(key);
      if (group) group.push(tool);
      else groups.set(key, [tool]);
    }
  }
  return groups;
}

function wordsOf({ category, risk, effects }: ToolRow) {
  return [`category ${category}`, `risk ${risk}`, ...effects.map((effect) => `effect ${effect}`)];
}
