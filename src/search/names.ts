import type { CatalogueIndex } from '#model/entry.ts';
import type { PageText } from './page-records.ts';

/** Every name of the catalogue, for queries that the index does not know. Lists instead of objects keep it small. */
export type Names = {
  /** Address, title, kind, a few words on it. */
  pages: [string, string, string, string][];
  /** Slug, title, number of tools. */
  servers: [string, string, number][];
  /** Slug of the server, slug, name, category, risk or `unknown`. */
  tools: [string, string, string, string, string][];
};

/** The names of an index and of the other pages. */
export function namesOf({ servers, tools }: CatalogueIndex, pages: PageText[]): Names {
  return {
    pages: pages.map(({ url, title, kind, detail }) => [url, title, kind, detail]),
    servers: servers.map((row) => [row.server.slug, row.server.title, row.tools]),
    tools: tools.map(({ server, slug, name, category, risk }) => [server, slug, name, category, risk]),
  };
}
