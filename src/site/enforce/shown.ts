import type { FormatKind, UndoView } from '#site/policy/shown.ts';

/** What one format can hold, where its document goes and how it was checked. */
export type EnforcementView = {
  id: string;
  title: string;
  kind: FormatKind;
  /** Its page, or its place on the page of its client. */
  path: string;
  place: string;
  steps: string[];
  /** What becomes of tools that the server adds later, as a sentence. */
  newTools: string;
  asks: boolean;
  blocks: boolean;
  limits: boolean;
  /** Conditions on arguments: of every kind, only lists of values, or none. */
  conditions: 'all' | 'lists' | 'none';
  /** Whether a tool without a rule is blocked or asked for, or a model decides on it. */
  unlisted: 'deny' | 'ask' | 'model';
  /** How far a rule reaches, in a sentence; in an administrator's format, what its user cannot undo. */
  reach: string;
  undoes: UndoView[];
  /** Settings that were tried and change nothing, a sentence each. */
  held: string[];
  proof: string;
  measured: Measured | null;
  keys: KeyRow[];
  /** The document for an invented server, and what it leaves out. */
  example: { text: string; filename: string; notes: string[] };
};

/** How a document names a tool of a server with this key, or why it cannot and what to call the server instead. */
export type KeyRow = { key: string; written: string } | { key: string; refused: string; rename: string };

/** What the real program decided, in numbers. */
export type Measured = {
  engine: string;
  version: string;
  date: string;
  decisions: number;
  kinds: { what: string; plain: string; annotated: string }[];
};

/** One fact of a client, as the answer to a question. */
export type Fact = { id: string; question: string; answer: string };

/** A client as the tables show it. */
export type ClientView = {
  id: string;
  title: string;
  path: string;
  version: string;
  /** Where the client was never run: what is known of it rests on. */
  documented: Documented | null;
  /** What becomes of a tool that no rule names, in a word for each kind of use. */
  unruled: Unruled;
  unruledReadOnly: Unruled;
  /** The same as sentences, where a word says too little. */
  unruledText: string | null;
  approvesByHint: boolean;
  matchesCase: boolean | null;
  denyHides: boolean | null;
  facts: Fact[];
  changes: Change[];
};

/** What the facts of a client that was never run come from, in which state, and where to read it. */
export type Documented = { title: string; by: string; version: string; links: string[] };

// Nothing where the client has no such run, or nobody says what becomes of the call there.
type Unruled = { interactive: string; oneShot: string | null };

/** What changed between two releases. */
type Change = { from: string; to: string; what: string };

/** The page of a client, gateway or API. */
export type EnforcePageView = {
  heading: string;
  summary: string;
  format: EnforcementView;
  client: ClientView | null;
  /** What an administrator can set for its users, with the facts that differ then. */
  managed: { format: EnforcementView; documented: Documented | null; facts: Fact[] }[];
};
