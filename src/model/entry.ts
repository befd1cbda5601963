import type { Manifest } from './manifest.ts';
import type { Review } from './review.ts';
import type { ServerFacts } from './server.ts';
import type { Tool } from './tool.ts';
import type { Verdict } from './verdict.ts';
import type { Category, Effect, Level } from './words.ts';

/** A review of a tool beside what the rules alone say of it. */
export type ToolReview = {
  judged: Review;
  /** False where the definition has changed since the review: it is shown then, and decides nothing. */
  current: boolean;
  classifier: Verdict;
};

/** How many tokens a text is. `atLeast` where a text was too long to be counted to its end. */
export type TokenCount = { count: number; atLeast: boolean };

/** A tool of the catalogue: what its server publishes and what we say of it, never in one object. */
export type ToolEntry = {
  /** Its URL segment, unique within the server. */
  slug: string;
  /** sha-256, hex, of the canonical definition. */
  hash: string;
  tool: Tool;
  /** What the site says: the review's judgement where a current one exists, else the classifier's. */
  verdict: Verdict;
  /** Only where there is one. */
  review?: ToolReview;
  /** What its definition costs in every conversation. */
  tokens: TokenCount;
};

/** A server of the catalogue with all its tools, in the server's order. */
export type ServerEntry = {
  server: ServerFacts;
  outcome: Manifest['outcome'];
  detail: string;
  provenance: Manifest['provenance'];
  problems: Manifest['problems'];
  tools: ToolEntry[];
};

/** A tool in the compact index: enough for lists and counts. */
export type ToolRow = {
  server: string;
  slug: string;
  name: string;
  category: Category;
  effects: Effect[];
  risk: Level;
  unknown: boolean;
  hash: string;
};

/** A server in the compact index. `digest` changes with anything its pages show. */
export type ServerRow = {
  server: ServerFacts;
  outcome: Manifest['outcome'];
  tools: number;
  categories: Record<Category, number>;
  risks: Record<Level, number>;
  /** What the definitions of all its tools cost in every conversation. */
  tokens: TokenCount;
  digest: string;
};

/** Everything that lists and counts need, without the definitions. Servers and tools in order of slug, tools within a server in its order. */
export type CatalogueIndex = { classifier: string; servers: ServerRow[]; tools: ToolRow[] };
