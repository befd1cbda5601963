import type { CatalogueIndex } from '#model/entry.ts';

/** Every name of the catalogue, for queries that the index does not know. Lists instead of objects keep it small. */
export type Names = {
  /** Slug, title, number of tools. */
  servers: [string, string, number][];
  /** Slug of the server, slug, name, category, risk or `unknown`. */
  tools: [string, string, string, string, string][];
};

/** The names of an index. */
export const namesOf = ({ servers, tools }: CatalogueIndex): Names => ({
  servers: servers.map((row) => [row.server.slug, row.server.title, row.tools]),
  tools: tools.map(({ server, slug, name, category, risk, unknown }) => [
    server,
    slug,
    name,
    category,
    unknown ? 'unknown' : risk,
  ]),
});
