import { CATEGORY_TEXT, type Category } from '#model/words.ts';
import { namesPath, serverPath, toolPath } from '#paths.ts';
import type { Names } from './names.ts';
import { nearest, sharing } from './near.ts';
import type { Chosen, Hit } from './hit.ts';

type Named = Hit & { filters: Record<string, string> };

const MOST_PARTIAL = 20;

/** Servers, tools and other pages whose names are near the query, within the chosen filters. */
export async function nearHits(query: string, chosen: Chosen): Promise<Hit[]> {
  return nearest(query, await within(chosen), ({ meta }) => meta['title'] ?? '');
}

/** Those whose names, with the name of their server, have the most words of a query that nothing has whole. */
export async function partialHits(query: string, chosen: Chosen): Promise<Hit[]> {
  return sharing(query, await within(chosen), ({ meta }) => `${meta['server'] ?? ''} ${meta['title'] ?? ''}`).slice(
    0,
    MOST_PARTIAL,
  );
}

let loading: Promise<Names> | undefined;

function load(): Promise<Names> {
  loading ??= fetch(namesPath()).then((answer) => answer.json() as Promise<Names>);
  loading.catch(() => (loading = undefined));
  return loading;
}

function hitsOf({ servers, tools, pages }: Names): Named[] {
  const titles = new Map(servers.map(([slug, title]) => [slug, title]));
  return [
    ...servers.map(([slug, title, count]) => ({
      url: serverPath(slug),
      meta: { title, kind: 'server', tools: String(count) },
      filters: { kind: 'server', server: title },
    })),
    ...tools.map(([slug, tool, title, category, risk]) => {
      const server = titles.get(slug) ?? slug;
      return {
        url: toolPath(slug, tool),
        meta: { title, kind: 'tool', server, category: CATEGORY_TEXT[category as Category].label, risk },
        filters: { kind: 'tool', server, category, risk },
      };
    }),
    ...pages.map(([url, title, kind, detail]) => ({ url, meta: { title, kind, detail }, filters: { kind } })),
  ];
}

async function within(chosen: Chosen): Promise<Hit[]> {
  const wanted = Object.entries(chosen).filter(([, values]) => values.length > 0);
  return hitsOf(await load()).filter(({ filters }) =>
    wanted.every(([filter, values]) => values.includes(filters[filter] ?? '')),
  );
}
