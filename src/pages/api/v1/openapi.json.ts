import type { APIRoute } from 'astro';
import { openApiDocument } from '#api/openapi.ts';
import { SITE_NAME } from '#site/prose/site.ts';

export const GET: APIRoute = ({ url, site }) => Response.json(openApiDocument(SITE_NAME, (site ?? url).origin));
