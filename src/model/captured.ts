import type { Outcome, Provenance } from './manifest.ts';
import type { ServerFacts } from './server.ts';
import type { Tool } from './tool.ts';

/** Why a server's tools stayed unknown. */
export type Failure = { outcome: Outcome; detail: string };

/** What a capture leaves behind: the answers as they came beside the tools read from them. */
export type Captured = {
  format: 'toolrisk-capture';
  version: 1;
  server: ServerFacts;
  outcome: Outcome;
  detail: string;
  provenance: Provenance;
  /** sha-256 of the canonical server record: another start, another capture. */
  recordHash: string;
  raw: { initialize: unknown; toolsList: unknown[] };
  tools: Tool[];
};
