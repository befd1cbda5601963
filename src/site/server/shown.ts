import type { Attack } from '#model/attack.ts';
import type { ServerEntry, ServerRow, ToolRow } from '#model/entry.ts';
import type { BadgeFacts } from './badge-svg.ts';
import type { FormatView, Hinted } from '#site/policy/shown.ts';
import type { Question } from '#site/policy/questions.ts';
import type { SimilarServer } from './similar-server.ts';

/** What the page of a server shows. */
export type ServerView = {
  source: ServerEntry;
  row: ServerRow;
  tools: ToolRow[];
  formats: FormatView[];
  hinted: Hinted;
  /** What its grave tools mean, a paragraph for each kind that it has. */
  concerns: string[];
  questions: Question[];
  similar: SimilarServer[];
  /** The versions in which its tools changed. */
  changedIn: { version: string; href: string }[];
  badge: BadgeFacts;
  /** The attacks that this version is known to be open to. */
  flaws: Attack[];
};
