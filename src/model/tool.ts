import * as z from 'zod';

/** The author's own claims about a tool (MCP `ToolAnnotations`). Untrusted: evidence, never fact. */
const ToolAnnotations = z.looseObject({
  title: z.string().optional(),
  readOnlyHint: z.boolean().optional(),
  destructiveHint: z.boolean().optional(),
  idempotentHint: z.boolean().optional(),
  openWorldHint: z.boolean().optional(),
});

/** A JSON Schema object as the server sent it. Not validated further: foreign data is read loosely. */
export const JsonSchema = z.record(z.string(), z.unknown());
export type JsonSchema = z.output<typeof JsonSchema>;

/** A tool as its server publishes it (MCP `Tool`). Nothing here is computed by us. */
export const Tool = z.object({
  name: z.string().min(1),
  title: z.string().optional(),
  description: z.string().default(''),
  inputSchema: JsonSchema.default({}),
  outputSchema: JsonSchema.optional(),
  annotations: ToolAnnotations.optional(),
  _meta: z.record(z.string(), z.unknown()).optional(),
});
export type Tool = z.output<typeof Tool>;
