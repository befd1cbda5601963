import type { APIContext } from 'astro';
import { badgeSvg } from '#site/server/badge-svg.ts';
import { catalogueIndex } from '#catalogue/index.ts';
import { badgeFacts } from '#site/server/badge.view.ts';

export const getStaticPaths = () => catalogueIndex().servers.map(({ server }) => ({ params: { server: server.slug } }));

export const GET = ({ params }: APIContext) =>
  new Response(badgeSvg(badgeFacts(params['server'] as string)).svg, { headers: { 'content-type': 'image/svg+xml' } });
