import type { Action } from '#model/policy.ts';

/**
 * What becomes of a call that no rule speaks of: with a person at the keyboard, and in a run without one.
 * `ask` in a run without a person means that the call is refused, the tool being offered all the same. `null` where the
 * client has no such run, or nothing says what becomes of the call there. `model` where a model decides, and no person.
 */
type Unruled = { interactive: Action | 'model'; oneShot: Action | null };

/** What the facts of a client that we never ran rest on, as the end of "comes from …", and where to read it. */
type Documented = { by: string; links: string[] };

/**
 * What is known of one client, in the words of its page. All of it was measured, but for a sentence that names another
 * source and for a client that is `documented`: of that one nothing was.
 */
export type ClientFacts = {
  /** The release that it was measured in, or the state of what it is documented by. */
  version: string;
  /** Where the client was never run. Left out: it was measured. */
  documented?: Documented;
  /** The name that the model sees, and what becomes of other characters. */
  seen: string;
  /** What becomes of a long name. */
  cut: string;
  /** What becomes of two names that end up the same. */
  collisions: string;
  /** Which spelling of a name a rule takes. */
  ruleName: string;
  /** What wins where rules differ. */
  precedence: string;
  wildcards: string;
  /** Whether the case of letters counts in a rule. `null` where nothing says so. */
  matchesCase: boolean | null;
  /** Whether the model no longer sees a tool that is denied. `null` where no rule can deny one. */
  denyHides: boolean | null;
  /** A tool that no rule names, on a server that no rule names. */
  unruled: Unruled;
  /** The same where the server says of its tool that it only reads (`readOnlyHint: true`). */
  unruledReadOnly: Unruled;
  /** What becomes of a tool that no rule names, as sentences, where a word for each kind of use says too little. */
  unruledText?: string;
  /** What a server's own `readOnlyHint: true` changes, as a sentence. */
  hint: string;
  /** What the client's way to skip approval does to tools that must be asked for and to blocked ones. */
  bypass: string;
  /** What becomes of a tool that the server adds while it runs, under a document of ours. */
  added: string;
  /** What changed between two releases that were both measured. */
  changes: { from: string; to: string; what: string }[];
};
