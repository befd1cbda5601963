import type { CatalogueIndex } from '#model/entry.ts';
import {
  apiAccuracyPath,
  apiBenchmarkPath,
  apiIndexPath,
  apiSchemaPath,
  apiServerPath,
  apiServersPath,
  apiVerdictsPath,
  openApiPath,
} from '#paths.ts';
import type { z } from 'zod';
import type { IndexDocument, ShapeName } from './shapes.ts';
import { LICENCE } from './v1.ts';

/** A kind of document: its path, with `{server}` where there is one for each server. */
export type Published = { path: string; type: string; shape: ShapeName | null; what: string };

/** Everything under /api/v1/ but the schemas. */
export const PUBLISHED: Published[] = [
  { path: apiIndexPath(), type: 'application/json', shape: 'index', what: 'This list' },
  { path: apiServersPath(), type: 'application/json', shape: 'servers', what: 'Every server with its counts' },
  {
    path: apiServerPath('{server}'),
    type: 'application/json',
    shape: 'server',
    what: 'One server: each tool as published, the verdict with its evidence, the review',
  },
  {
    path: apiVerdictsPath(),
    type: 'application/x-ndjson',
    shape: 'verdict',
    what: 'Every verdict, one tool a line, without the texts of the servers',
  },
  {
    path: apiBenchmarkPath(),
    type: 'application/x-ndjson',
    shape: null,
    what: 'The benchmark: a label for each of some thousand tools, without their descriptions',
  },
  { path: apiAccuracyPath(), type: 'application/json', shape: null, what: 'How the classifier compares with that' },
  { path: openApiPath(), type: 'application/json', shape: null, what: 'OpenAPI 3.1 description of all this' },
];

/** `/api/v1/index.json` */
export function indexDocument({ classifier, servers, tools }: CatalogueIndex): z.output<typeof IndexDocument> {
  return {
    version: 1,
    schema: apiSchemaPath('index'),
    licence: LICENCE,
    classifier,
    servers: servers.length,
    tools: tools.length,
    documents: PUBLISHED.map(({ path, type, shape, what }) => ({
      path,
      type,
      schema: shape && apiSchemaPath(shape),
      what,
    })),
  };
}
