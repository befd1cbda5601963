import { identifierWords } from '#definition/identifier.ts';
import { countsOf } from './counts.ts';
import type { Chosen, Found, Hit } from './hit.ts';
import { nearHits, partialHits } from './near-hits.ts';

/** The kinds of pages that hold tools, and those of the others, in the order in which they are shown. */
export const TOOL_KINDS = ['server', 'tool'];
export const PAGE_KINDS = ['attack', 'guide', 'rule', 'class'];

type Pagefind = {
  options: (options: object) => Promise<void>;
  filters: () => Promise<Found['counts']>;
  search: (
    query: string | null,
    options: object,
  ) => Promise<{ results: { data: () => Promise<Hit> }[]; totalFilters: Found['counts']; filters: Found['counts'] }>;
};

/** Starts loading the index without waiting for it. */
export function warmUp(): void {
  load().catch(() => {});
}

// With fewer results than these, names that resemble the query are offered as well.
const FEW = 4;

const NOTHING: Found = { total: 0, near: 0, partial: false, hits: () => Promise.resolve([]), counts: {} };

/**
 * Searches everything that has a record. An empty query with a chosen filter lists everything that the filter leaves.
 * Without `forgiving`, names that only resemble the query are left out.
 */
export async function search(query: string, chosen: Chosen = {}, forgiving = true): Promise<Found> {
  const pagefind = await load();
  const words = terms(query);
  const { results, filters: counts } = await pagefind.search(words === '' ? null : words, { filters: anyOf(chosen) });
  const exact = (from: number, to: number) => Promise.all(results.slice(from, to).map(({ data }) => data()));
  const whole = { total: results.length, near: 0, partial: false, hits: exact, counts };
  if (words === '') return whole;
  const first = await exact(0, FEW);
  const meant = first.some((hit) => isMeant(query, hit));
  if (!forgiving) return meant ? whole : NOTHING;
  if (meant && results.length >= FEW) return whole;
  const near = await nearHits(query, chosen);
  if (near.length === 0) return results.length > 0 ? whole : listed(await partialHits(query, chosen));
  const known = new Set((meant ? first : near).map(({ url }) => url));
  const all = meant ? [...first, ...near.filter(({ url }) => !known.has(url))] : near;
  return { ...listed(all), near: meant ? all.length - first.length : all.length, partial: false };
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index's own reader, once. Rejects when the index is missing. */
function load(): Promise<Pagefind> {
  loading ??= (async () => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ excerptLength: 0, ranking: { termSimilarity: 4, pageLength: 0.2, termFrequency: 0.4 } });
    await pagefind.filters();
    return pagefind;
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}

// `create_issue` and `createIssue` are searched as their words: the index holds both spellings.
function terms(query: string) {
  return identifierWords(query).join(' ');
}

function anyOf(chosen: Chosen) {
  return Object.fromEntries(
    Object.entries(chosen)
      .filter(([, values]) => values.length > 0)
      .map(([filter, values]) => [filter, { any: values }]),
  );
}

// For a word that it does not know, the index answers with words that begin alike, however little they have in common.
function isMeant(query: string, { meta }: Hit) {
  const shown = identifierWords(`${meta['title']} ${meta['summary']} ${meta['server'] ?? ''} ${meta['also'] ?? ''}`);
  const title = identifierWords(meta['title'] ?? '').join('');
  const asked = identifierWords(query);
  return title.includes(asked.join('')) || asked.every((word) => shown.some((other) => other.startsWith(word)));
}

function listed(hits: Hit[]): Found {
  return {
    total: hits.length,
    near: hits.length,
    partial: true,
    hits: (from, to) => Promise.resolve(hits.slice(from, to)),
    counts: countsOf(hits),
  };
}
