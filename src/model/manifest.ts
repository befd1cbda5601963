import * as z from 'zod';
import { ServerFacts } from './server.ts';
import { Tool } from './tool.ts';

/** Something wrong with an input: where it is and what to do about it. Data, never a crash. */
export const Problem = z.object({
  file: z.string(),
  place: z.string().describe('JSON Pointer, line or tool name; empty for the whole file'),
  message: z.string(),
  remedy: z.string(),
});
export type Problem = z.output<typeof Problem>;

/** How an attempt to learn a server's tools ended. Every outcome but `captured` and `imported` means "not known". */
const OUTCOMES = ['captured', 'imported', 'invalid', 'timed-out', 'crashed', 'unreachable', 'not-listed'] as const;
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.output<typeof Outcome>;

/** Where a manifest comes from. No clock: a capture is identified by version and hashes. */
export const Provenance = z.object({
  source: z.string().describe("`npm:<package>@<version>`, a URL, or the imported file's path relative to --from"),
  format: z.string().describe('Id of the adapter that read it'),
  package: z.string().optional(),
  version: z.string().optional(),
  integrity: z.string().optional().describe('Subresource integrity of the package, from the lock file'),
  lockHash: z.string().optional().describe('sha-256 of the lock file: a manifest depends on hoisted packages too'),
  protocolVersion: z.string().optional(),
  serverInfo: z.record(z.string(), z.unknown()).optional(),
});
export type Provenance = z.output<typeof Provenance>;

/** One server with its tools, in the one form that everything downstream reads. */
export const Manifest = z.object({
  server: ServerFacts,
  outcome: Outcome,
  detail: z.string().default('').describe('One sentence on an outcome that left the tools unknown'),
  provenance: Provenance,
  tools: z.array(Tool),
  problems: z.array(Problem).default([]),
});
export type Manifest = z.output<typeof Manifest>;
