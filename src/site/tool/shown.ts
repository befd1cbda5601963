import type { ServerEntry, ToolEntry, ToolRow } from '#model/entry.ts';
import type { ArgumentSignal } from '#model/condition.ts';
import type { Applicable } from '#site/attacks/shown.ts';
import type { EvidenceRow } from '#site/parts/evidence-groups.ts';
import type { FormatView, Hinted } from '#site/policy/shown.ts';
import type { Question } from '#site/policy/questions.ts';
import type { Shared } from '#site/same/shown.ts';

/** Why a verdict is what it is. */
export type Reasons = {
  levelReason: string;
  /** What would change the verdict, a sentence each. */
  changes: string[];
  evidence: EvidenceRow[];
  /** How much of the decision rests on learned words, in percent. */
  statistical: number;
  contradicts: EvidenceRow[];
  dangers: EvidenceRow[];
  suspicious: EvidenceRow[];
};

/** A parameter as the page shows it; `signal` is what it carries into a call. */
export type ParameterView = {
  name: string;
  type: string;
  required: boolean;
  description: string;
  signal: ArgumentSignal | null;
  /** The language of its description, where it is known. */
  language: { lang?: string; dir: 'rtl' | 'auto' };
};

/** What the page of a tool shows. */
export type ToolView = {
  source: ServerEntry;
  entry: ToolEntry;
  /** What the tool does, in a sentence of ours. */
  does: string;
  reasons: Reasons;
  /** What the rules alone rest on, where a review decides otherwise. */
  rulesEvidence: EvidenceRow[];
  attacks: Applicable[];
  /** How many attacks concern every tool. */
  everyTool: number;
  parameters: ParameterView[];
  /** What of the input schema was not read, in words. */
  unread: string[];
  formats: FormatView[];
  hinted: Hinted;
  related: { here: ToolRow[]; same: ToolRow[]; alike: ToolRow[] };
  /** The meaning that it shares with tools of other servers. */
  shared: Shared | null;
  /** Titles of servers by slug. */
  titles: Map<string, string>;
  questions: Question[];
  /** The versions in which its definition changed. */
  changedIn: { version: string; href: string }[];
};
