import type {
  Action,
  ArgumentRule,
  Decision,
  Fidelity,
  Opening,
  PolicyPart,
  Proof,
  Rate,
  Refusal,
  Rendered,
  ServerPolicy,
} from '#model/policy.ts';
import type { ClientFacts } from '../clients/facts.ts';

/** A server's key as a client takes it, or why it cannot be, as the end of "because …", and what to call the server instead. */
export type Key = { written: string } | { refused: string; rename: string };

/**
 * What else, in the reader's own settings or flags, lets calls pass that a document holds back: a sentence, and where to
 * look and what to remove. `becomes` is what it makes of each action and of a tool that no rule names, as `npm run prove`
 * measures it; `{}` where the document holds all the same. `readOnly` is the same where the server says of its tools that
 * they only read. Left out: it makes no difference.
 */
export type Undo = { id: string; what: string; step: string; becomes: Becomes; readOnly?: Becomes };

type Becomes = Partial<Record<Action | 'unlisted', Action>>;

/**
 * How a format spells a tool's name, or why it cannot; `unoffered` where its client shows the model no tool of this name, and why.
 * `also` is a second spelling: a rule that is written so reaches the tool as well.
 */
export type Spelling = { written: string; also?: string; unoffered?: string } | { refused: string };

/** What a format is able to hold. `unlisted` is what happens to a tool that its document does not name. */
export type Holds = {
  /** Whether it can let a tool pass. Left out: it can. */
  allow?: false;
  ask: boolean;
  deny: boolean;
  rate: boolean;
  /** Whether it can hold these conditions, all of them together. */
  arguments?: (rules: ArgumentRule[]) => boolean;
  /** A field or comment for the reason, or no place for it. */
  reason: boolean;
  unlisted: 'deny' | 'ask';
  spell: (tool: string, alias: string) => Spelling;
  /** Why a rate on this very tool is impossible in a format that has rates. */
  rateRefused?: (tool: string) => string | undefined;
};

/** A tool as a format will write it. */
export type FittedTool = {
  tool: string;
  written: string;
  intended: Decision;
  action: Action;
  /** It should pass, and the format has no way to say so. */
  unsaid?: true;
  rate?: Rate;
  arguments?: ArgumentRule[];
  opening?: Opening;
};

/** A policy fitted to a format: never looser than intended without a trace in `fidelity`. */
export type Fitted = {
  /** Only tools that get a rule of their own. */
  tools: FittedTool[];
  /** Every tool of the policy, in its order. */
  all: FittedTool[];
  refusals: Refusal[];
  fidelity: Record<PolicyPart, Fidelity>;
};

/** A tool as a document treats it. */
export type Effective = Rendered['effective'][number];

/** What a text about a document is made from. */
export type View = { policy: ServerPolicy; rendered: Rendered };

/** The answers on a page that depend on the format shown. `block` holds whatever the document says of the tool. */
export type Answers = { enforce: string; rate: string; block: string };

/** What a format makes of a policy. */
export type Written = { text: string; notes?: string[] } | { refused: string } | 'needless';

/** What the file of a format states. */
export type FormatSpec = {
  id: string;
  title: string;
  /** Words of its own, which no text about another format may use. At least one. */
  terms: [string, ...string[]];
  /** Its place among the formats on a page: the lower, the earlier. */
  order: number;
  /** Where it is enforced: a client's rule is a preference, a gateway's a boundary. */
  kind: 'client' | 'gateway' | 'api';
  /** Unique among the formats: bundles of a server are downloaded side by side. */
  filename: string;
  language: Rendered['language'];
  merge: Rendered['merge'];
  /** Whether the document of one tool leaves every other tool as it is. */
  additive: boolean;
  /** How the server's key in the reader's configuration is taken. */
  key: (alias: string) => Key;
  /** Whether its default for one server covers another server of this key as well. Left out: it never does. */
  reaches?: (alias: string, other: string) => boolean;
  /** What becomes of a tool that the server adds while it runs. Left out: the same as of every unlisted tool. */
  added?: Action;
  /** Whose file it is. Left out: the user's. */
  audience?: 'administrator';
  /** In an administrator's format: what its user cannot undo, as a sentence. */
  locked?: string;
  /** What undoes it. */
  undoes?: Undo[];
  /** What is known of the client that reads it. */
  facts?: ClientFacts;
  /** The mode in which alone its client asks a person, as the end of "waits for a person's approval …". Left out: it always does. */
  asksIn?: string;
  /** What becomes of a tool that should pass where the format has no way to say so, as a sentence. */
  unsaidText?: string;
  /** Several of its documents as one. Left out where each server has a file of its own. */
  join?: (texts: string[]) => string;
  /** Where the file goes, as a sentence. */
  place: string;
  /** What to know before the rule of one tool is added, where that does more than add it. */
  additiveText?: string;
  /** How to open up a tool that had to be blocked, as an imperative; in a format with rates, with the rate that it should have. */
  allowHint: string | ((tool: FittedTool) => string);
  /** What becomes of tools that the server adds later, as a sentence. */
  unlistedText: string;
  holds: Holds;
  proof: Proof;
  /** `needless` where the document would be empty and its absence comes to the same. */
  write: (policy: ServerPolicy, fitted: Fitted) => Written;
  /** Numbered on the page. */
  steps: (view: View) => string[];
  answers: (view: View, tool: Effective) => Answers;
};

/** A format with its renderer. */
export type Format = Omit<FormatSpec, 'write'> & { render: (policy: ServerPolicy) => Rendered };
