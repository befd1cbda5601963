import type { Outcome } from './manifest.ts';
import type { Verdict } from './verdict.ts';

/** A piece of a text in two versions. The pieces without `added` are the earlier text, those without `removed` the later one. */
export type Span = { kind: 'same' | 'removed' | 'added'; text: string };

/** One difference between two definitions of a tool. `argument` is a path such as `entities[].name`. */
export type Difference =
  | { kind: 'text'; field: 'title' | 'description'; argument?: string; spans: Span[] }
  | { kind: 'argument'; argument: string; change: 'added' | 'removed'; required: boolean; type: string }
  | { kind: 'requirement'; argument: string; required: boolean }
  | { kind: 'type'; argument: string; before: string; after: string }
  | { kind: 'values'; argument: string; removed: string[]; added: string[] }
  | { kind: 'keyword'; argument: string; keyword: string; before: string | null; after: string | null }
  | { kind: 'hint'; hint: string; before: string | null; after: string | null; loosens: boolean }
  | { kind: 'output'; change: 'added' | 'removed' | 'changed' }
  | { kind: 'form' }
  | { kind: 'other' };

/** Why a change may be dangerous for someone who approved the tool before. */
export type Alarm = 'hint-loosened' | 'graver' | 'steers';

/** What became of a tool. With `hash` only the sums of both definitions are known, and that they differ. */
export type ToolChange = {
  status: 'added' | 'removed' | 'renamed' | 'changed' | 'hash';
  /** Its name in the later version, or the last it had. */
  name: string;
  formerName?: string;
  differences: Difference[];
  before: Verdict | null;
  after: Verdict | null;
  alarms: Alarm[];
};

/** A version of a server. `date` is a day that a committed fact gives, never the clock. */
export type VersionFacts = {
  version: string;
  date: string | null;
  /** Whether its definitions are known or only their sums. */
  from: 'capture' | 'lock' | 'nothing';
  outcome: Outcome | null;
  detail: string;
  tools: number;
};

/** What changed between two versions of a server that follow each other here. */
export type VersionStep = { before: VersionFacts; after: VersionFacts; tools: ToolChange[] };

/** The versions of a server in order, and what changed from each to the next, the latest first. */
export type ServerHistory = { server: string; title: string; versions: VersionFacts[]; steps: VersionStep[] };
