import type { APIContext } from 'astro';
import { serverEntry, toolEntry } from '#catalogue/index.ts';
import { cacheKey, lists } from '#catalogue/lists.ts';
import { toolMarkdown } from '#site/tool/markdown.view.ts';

export function getStaticPaths() {
  const { index, servers } = lists();
  return index.tools.map(({ server, slug }) => ({
    params: { server, tool: slug },
    cacheKey: cacheKey(servers.get(server)?.digest),
  }));
}

export function GET({ params, site, url }: APIContext) {
  const server = params['server'] as string;
  const entry = toolEntry(server, params['tool'] as string);
  return new Response(toolMarkdown(serverEntry(server), entry, (site ?? url).origin), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
