import type { ServerFacts } from '#model/server.ts';
import { slugify } from '#model/slug.ts';
import { asLoose, asText, asWebAddress, known } from './loose.ts';

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
  instructions?: unknown;
};

/** What a document says of a server where it names it: by a name alone, or by an object of facts. */
export function serverClaims(server: unknown): Claims {
  const {
    title,
    name,
    package: packaged,
    version,
    vendor,
    description,
    homepage,
    licence,
    instructions,
  } = asLoose(server);
  return typeof server === 'string'
    ? { title: server }
    : { title, name, package: packaged, version, vendor, description, homepage, licence, instructions };
}

/** Server facts from a foreign document: texts that are texts, addresses that are addresses, the rest unknown. */
export function serverFacts(claims: Claims, fallback: string): ServerFacts {
  const name = asText(claims.name);
  const title = asText(claims.title) ?? name;
  return {
    slug: serverSlug(asText(claims.slug) ?? name ?? title ?? fallback),
    title: plainTitle(title ?? fallback),
    ...known({
      untitled: title === undefined ? (true as const) : undefined,
      name,
      package: asText(claims.package),
      version: asText(claims.version),
      vendor: asText(claims.vendor),
      description: asText(claims.description),
      homepage: asWebAddress(claims.homepage),
      licence: asText(claims.licence),
      instructions: asText(claims.instructions),
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
