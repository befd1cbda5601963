import type { APIContext } from 'astro';
import { badgeSvg } from '#site/server/badge-svg.ts';
import { cacheKey, lists } from '#catalogue/lists.ts';
import { badgeFacts } from '#site/server/badge.view.ts';

export function getStaticPaths() {
  return lists().index.servers.map(({ server }) => ({
    params: { server: server.slug },
    cacheKey: cacheKey(badgeFacts(server.slug)),
  }));
}

export function GET({ params }: APIContext) {
  return new Response(badgeSvg(badgeFacts(params['server'] as string)).svg, {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
