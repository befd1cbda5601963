import { catalogueIndex, serverEntry } from '#catalogue/index.ts';
import { cacheKey } from '#catalogue/lists.ts';
import { POSTURES, type Posture } from '#model/words.ts';
import { serverPolicy } from '#policies/decision/posture.ts';
import { formats } from '#policies/index.ts';

/** A file for every server with tools, posture and format that can hold the policy. */
export function bundlePages() {
  return catalogueIndex()
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
            cacheKey: cacheKey(digest),
          }));
      });
    });
}

/** The document of a whole server, or nothing where the format cannot hold it. */
export function bundleText(slug: string, posture: Posture, formatId: string): string {
  const { server, tools } = serverEntry(slug);
  const format = formats.find(({ id }) => id === formatId);
  return format?.render(serverPolicy(server, tools, posture)).text ?? '';
}
