import type { APIContext } from 'astro';
import { catalogueIndex, serverEntry } from '#catalogue/index.ts';
import { cacheKey } from '#catalogue/lists.ts';
import type { ServerRow } from '#model/entry.ts';
import { serverMarkdown } from '#site/server/markdown.view.ts';

export function getStaticPaths() {
  return catalogueIndex().servers.map((row) => ({
    params: { server: row.server.slug },
    props: { row },
    cacheKey: cacheKey(row),
  }));
}

export function GET({ params, props, site, url }: APIContext) {
  return new Response(
    serverMarkdown(serverEntry(params['server'] as string), props['row'] as ServerRow, (site ?? url).origin),
    {
      headers: { 'content-type': 'text/markdown; charset=utf-8' },
    },
  );
}
