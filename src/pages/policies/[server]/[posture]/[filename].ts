import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogueIndex, serverEntry } from '#catalogue/index.ts';
import { POSTURES, type Posture } from '#model/words.ts';
import { formats } from '#policies/index.ts';
import { serverPolicy } from '#policies/decision/posture.ts';
import { cacheKey } from '#catalogue/lists.ts';

/** A bundle of every server with tools, in every posture and format that can hold it. */
export const getStaticPaths = (() =>
  catalogueIndex()
    .servers.filter(({ tools }) => tools > 0)
    .flatMap(({ server, digest }) => {
      const { tools } = serverEntry(server.slug);
      return POSTURES.flatMap((posture) => {
        const policy = serverPolicy(server, tools, posture);
        return formats
          .filter((format) => format.render(policy).text !== null)
          .map(({ id, filename }) => ({
            params: { server: server.slug, posture, filename },
            props: { format: id },
            cacheKey: cacheKey(digest, posture, id),
          }));
      });
    })) satisfies GetStaticPaths;

/** The very text that the server's page shows. */
export const GET: APIRoute = ({ params, props }) => {
  const { server, tools } = serverEntry(params['server'] ?? '');
  const policy = serverPolicy(server, tools, params['posture'] as Posture);
  const format = formats.find(({ id }) => id === props['format']);
  return new Response(format?.render(policy).text ?? '', { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
