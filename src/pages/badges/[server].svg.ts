import type { APIContext } from 'astro';
import { badgeSvg } from '#site/server/badge-svg.ts';
import { catalogueIndex } from '#catalogue/index.ts';
import { badgeFacts } from '#site/server/badge.view.ts';

export function getStaticPaths() {
  return catalogueIndex().servers.map(({ server }) => ({ params: { server: server.slug } }));
}

export function GET({ params }: APIContext) {
  return new Response(badgeSvg(badgeFacts(params['server'] as string)).svg, {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
