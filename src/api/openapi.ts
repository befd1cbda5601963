import { type Published, PUBLISHED } from './documents.ts';
import { apiSchemaPath } from '#paths.ts';

/** `/api/v1/openapi.json`: every document of the API and where its schema is. `origin` is the site's. */
export function openApiDocument(name: string, origin: string) {
  return {
    openapi: '3.1.1',
    info: {
      title: `${name} open data`,
      version: '1',
      summary: 'What the tools of MCP servers can do, how risky that is, and why',
      description:
        "Static documents. Our judgements are CC BY 4.0; the servers' own texts are quoted and belong to their authors. Within v1 fields are added, never renamed or removed. A line of the NDJSON document is described by its schema.",
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries(PUBLISHED.map((published) => [published.path, operation(published)])),
  };
}

const SLUG = {
  name: 'server',
  in: 'path',
  required: true,
  description: 'Slug of a server, from the list of servers',
  schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,79}$' },
};

function operation({ path, type, shape, what }: Published) {
  return {
    get: {
      operationId: path.replace(/^\/api\/v1\//, '').replaceAll(/[^a-z]+/g, '_'),
      summary: what,
      parameters: path.includes('{server}') ? [SLUG] : [],
      responses: {
        200: {
          description: what,
          content: { [type]: { schema: shape ? { $ref: apiSchemaPath(shape) } : { type: 'object' } } },
        },
        404: { description: 'There is no such document' },
      },
    },
  };
}
