import * as z from 'zod';
import { apiSchemaPath } from '#paths.ts';
import { SHAPES, type ShapeName } from './shapes.ts';

/**
 * The JSON Schema (draft 7) of a published shape. `origin` is the site's, without a slash at its end.
 * Unnamed fields are allowed: within v1 fields are added, and who validates must not break on one.
 */
export function schemaDocument(name: ShapeName, origin: string): Record<string, unknown> {
  const { shape, title } = SHAPES[name];
  const { $schema, ...schema } = z.toJSONSchema(shape, {
    target: 'draft-07',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries([
    ['$schema', $schema],
    ['$id', `${origin}${apiSchemaPath(name)}`],
    ['title', title],
    ...Object.entries(schema),
  ]);
}
