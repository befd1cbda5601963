import * as z from 'zod';

/** How a server is started over stdio. `$WORK` in an argument or value stands for the scratch directory. */
const Stdio = z.strictObject({
  transport: z.literal('stdio'),
  args: z.array(z.string()).default([]),
  env: z.record(z.string(), z.string()).default({}).describe('Placeholder credentials, never real ones'),
  permission: z
    .enum(['package', 'read-all', 'none'])
    .default('none')
    .describe(
      "What Node's --permission lets it read: its own packages and the scratch directory, everything, or the flag is off",
    ),
});

/** How a remote server is reached. `$NAME` in a header value is read from the environment at capture time. */
const StreamableHttp = z.strictObject({
  transport: z.literal('streamable-http'),
  url: z.url(),
  headers: z.record(z.string(), z.string()).default({}),
});

/** What an author writes in `content/servers/<slug>.json`. */
export const ServerRecord = z.strictObject({
  title: z.string().min(1).describe('The name people use, without "MCP server"'),
  vendor: z.string().min(1),
  summary: z.string().min(1).describe('One sentence of our own on what the server gives access to'),
  homepage: z.url(),
  licence: z.string().min(1).describe('SPDX identifier of the package'),
  package: z.string().optional().describe('npm package name, pinned in content/servers/package.json'),
  archived: z.boolean().default(false),
  start: z.discriminatedUnion('transport', [Stdio, StreamableHttp]),
});
export type ServerRecord = z.output<typeof ServerRecord> & { slug: string };

/** What is known of a server besides its tools. Absent means unknown, never "none". */
export const ServerFacts = z.object({
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  title: z.string().min(1),
  untitled: z.literal(true).optional().describe('The title is a stand-in of ours, such as the name of a file'),
  name: z.string().optional().describe('The name the server or registry gives itself'),
  package: z.string().optional(),
  version: z.string().optional(),
  vendor: z.string().optional(),
  summary: z.string().optional().describe('Ours, from content/servers'),
  description: z.string().optional().describe("The server's or registry's own text: foreign"),
  instructions: z.string().optional().describe('What the server tells the model when it is connected: foreign'),
  homepage: z.string().optional(),
  licence: z.string().optional(),
  archived: z.boolean().optional(),
});
export type ServerFacts = z.output<typeof ServerFacts>;
