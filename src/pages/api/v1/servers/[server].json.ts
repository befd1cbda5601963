import type { APIContext } from 'astro';
import { serverDocument } from '#api/v1.ts';
import { catalogueIndex, serverEntry } from '#catalogue/index.ts';
import { cacheKey } from '#catalogue/lists.ts';

export function getStaticPaths() {
  return catalogueIndex().servers.map(({ server, digest }) => ({
    params: { server: server.slug },
    cacheKey: cacheKey(digest),
  }));
}

export function GET({ params }: APIContext) {
  return Response.json(serverDocument(serverEntry(params['server'] as string)));
}
