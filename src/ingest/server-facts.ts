import type { ServerFacts } from '#model/server.ts';
import { slugify } from '#model/slug.ts';
import { asText, asWebAddress, known } from './loose.ts';

/** What a document may claim of a server; each value is checked. */
type Claims = {
  slug?: unknown;
  title?: unknown;
  name?: unknown;
  package?: unknown;
  version?: unknown;
  vendor?: unknown;
  description?: unknown;
  homepage?: unknown;
  licence?: unknown;
};

/** Server facts from a foreign document: texts that are texts, addresses that are addresses, the rest unknown. */
export function serverFacts(claims: Claims, fallback: string): ServerFacts {
  const name = asText(claims.name);
  return {
    slug: serverSlug(asText(claims.slug) ?? name ?? fallback),
    title: plainTitle(asText(claims.title) ?? name ?? fallback),
    ...known({
      name,
      package: asText(claims.package),
      version: asText(claims.version),
      vendor: asText(claims.vendor),
      description: asText(claims.description),
      homepage: asWebAddress(claims.homepage),
      licence: asText(claims.licence),
    }),
  };
}

/** The slug that a server's name asks for. Whether it is free is for the caller to see. */
function serverSlug(name: string): string {
  return (
    slugify(name)
      .replace(/_+/g, '-')
      .replace(/^-+|-+$/g, '') || 'server'
  );
}

/** A title without the "MCP Server" that pages add themselves. */
function plainTitle(title: string): string {
  return title.trim().replace(/(?:\s+MCP)?\s+Server$|\s+MCP$/i, '') || title.trim();
}
