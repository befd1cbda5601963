import type { APIContext } from 'astro';
import { schemaDocument } from '#api/schema.ts';
import { SHAPES, type ShapeName } from '#api/shapes.ts';

export function getStaticPaths() {
  return Object.keys(SHAPES).map((shape) => ({ params: { shape } }));
}

export function GET({ params, site, url }: APIContext) {
  return Response.json(schemaDocument(params['shape'] as ShapeName, (site ?? url).origin), {
    headers: { 'content-type': 'application/schema+json' },
  });
}
