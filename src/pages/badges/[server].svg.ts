import type { APIContext } from 'astro';
import { badgeSvg } from '#components/badge-svg.ts';
import { catalogueIndex } from '#catalogue/index.ts';
import { badgeFacts } from '../_badge.ts';

export const getStaticPaths = () => catalogueIndex().servers.map(({ server }) => ({ params: { server: server.slug } }));

export const GET = ({ params }: APIContext) =>
  new Response(badgeSvg(badgeFacts(params['server'] as string)).svg, { headers: { 'content-type': 'image/svg+xml' } });
