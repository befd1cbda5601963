import type { APIContext } from 'astro';
import { serverDocument } from '#api/v1.ts';
import { catalogueIndex, serverEntry } from '#catalogue/index.ts';

export const getStaticPaths = () =>
  catalogueIndex().servers.map(({ server, digest }) => ({ params: { server: server.slug }, cacheKey: digest }));

export const GET = ({ params }: APIContext) => Response.json(serverDocument(serverEntry(params['server'] as string)));
