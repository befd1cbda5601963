import type { APIRoute } from 'astro';
import { SITE_NAME } from '#site/prose/site.ts';
import { searchPath } from '#paths.ts';

/** Lets a browser offer the catalogue as a search engine. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE_NAME}</ShortName>
  <Description>MCP tools and servers, with risk and policy</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${new URL('/favicon.svg', site)}</Image>
  <Url type="text/html" template="${new URL(searchPath(), site)}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
