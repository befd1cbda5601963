import type { Posture } from './words.ts';

/** What happens to a call. The order is the ranking: the strictest last. */
export const ACTIONS = ['allow', 'ask', 'deny'] as const;
export type Action = (typeof ACTIONS)[number];

/** How strict an action is, from 0; -1 for what is none. */
export function strictness(action: string): number {
  return ACTIONS.indexOf(action as Action);
}

/** At most `max` calls in each window. */
export type Rate = { max: number; window: 'minute' | 'hour' | 'day' };

/** One condition on an argument; a missing argument never fulfils it. `regex` is RE2. */
export type ArgumentRule = {
  path: string[];
  op: 'eq' | 'neq' | 'in' | 'notIn' | 'lt' | 'lte' | 'gt' | 'gte' | 'regex' | 'contains' | 'exists';
  value: unknown;
  /** What it demands, as a short phrase: "Only hosts that you list". */
  label: string;
  /** A value that fulfils it; none where the argument has to be absent. */
  example: unknown;
  /** What the reader has to replace. Until then no sensible call fulfils the rule. */
  fillIn?: string;
  /** The schema demands the argument: a server that keeps to it takes no call without. */
  required?: true;
  /** What it cannot see, as the end of "does not see …": "where a symbolic link leads". */
  unseen?: string;
};

/** Calls that pass although the rest of the tool's calls do not: those for which every rule holds. */
export type Opening = { rules: ArgumentRule[]; rate?: Rate };

/** What a verdict means under a posture. Made in `policies/decision/` and nowhere else. */
export type Decision = {
  action: Action;
  /** Only with `allow`. */
  rate?: Rate;
  /** What `allow` becomes in a format that cannot hold the rate. Only with `rate`. */
  withoutRate?: 'allow' | 'ask';
  /** Only with `allow`: every rule must hold, otherwise the call is denied. */
  arguments?: ArgumentRule[];
  /** What `allow` becomes in a format that cannot hold the conditions. Only with `arguments`; else it stays as it is. */
  withoutArguments?: 'ask';
  /** Arguments that call for a condition and are lists, whose items no format can check. */
  unchecked?: string[];
  /** Only with `allow`: conditions to fill in that the reader may add. Not in force. */
  offer?: ArgumentRule[];
  /** Only with `ask` and `deny`. */
  opening?: Opening;
  /** Only with `ask` and `deny`: what holds for the tool once a person has opened it up. None where no limit stands in for asking. */
  permitted?: { rate?: Rate; conditions: boolean };
  /** One sentence, shown where the format has a field for it. */
  reason: string;
};

/** A tool under a posture. `tool` is the raw name from tools/list, never mangled here. */
export type ToolPolicy = { tool: string; decision: Decision };

/** `alias` is the key of the server in the reader's own configuration, as it stands there: any text. */
export type ServerPolicy = {
  alias: string;
  title: string;
  posture: Posture;
  /** A whole bundle, or the rule of one tool. */
  scope: 'server' | 'tool';
  unlisted: 'deny' | 'ask';
  tools: ToolPolicy[];
  /** With scope `tool`: other tools of the server that a client might spell like this one. A rule must not hit them by accident. */
  siblings?: string[];
};

/** The parts of a policy that a format may or may not hold. */
export const POLICY_PARTS = ['decision', 'rate', 'arguments', 'reason', 'unlisted'] as const;
export type PolicyPart = (typeof POLICY_PARTS)[number];

/** What became of a part: kept as intended, made stricter, left out visibly, not needed here, or the document was refused. */
export type Fidelity = 'exact' | 'stricter' | 'dropped' | 'unused' | 'refused';

/** How a format was checked, the strongest first. */
export type Proof = { kind: 'engine' | 'parser' | 'grammar' | 'shape'; by: string; version: string; date: string };

/** A tool that gets no rule of its own in a format, or that no rule can open, and why. */
export type Refusal = { tool: string; kind: 'collision' | 'unwritable' | 'unoffered'; reason: string };

/**
 * A policy document in one format. `text` is null where the format cannot hold the policy at all, and `notes` then say why;
 * or where the client does without any document what the policy wants.
 */
export type Rendered = {
  format: string;
  filename: string;
  language: 'yaml' | 'json' | 'toml' | 'text';
  text: string | null;
  /** There is nothing to write down: without a document the same happens. */
  needless?: true;
  merge: 'whole-file' | 'add-keys';
  fidelity: Record<PolicyPart, Fidelity>;
  /** The decision each tool really gets in this format, by position in the policy's tools. `written` is its name there. */
  effective: {
    tool: string;
    written: string;
    action: Action;
    rate?: Rate;
    arguments?: ArgumentRule[];
    opening?: Opening;
  }[];
  refusals: Refusal[];
  /** Plain sentences shown under the document. */
  notes: string[];
  proof: Proof;
};
