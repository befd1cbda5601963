import type { ToolChange, VersionFacts } from '#model/change.ts';

/** What became of a tool, with the page it has now and what that means for a policy. */
export type ToolChangeView = { id: string; href: string | null; consequence: string; change: ToolChange };

/** A version that a documented attack is shown on. */
export type FlawedVersion = { version: string; attack: string; title: string };

/** A step from one version to the next as a page shows it. */
export type StepView = {
  server: string;
  title: string;
  id: string;
  /** Where the step is told in full. */
  href: string;
  before: VersionFacts;
  after: VersionFacts;
  tools: ToolChangeView[];
  /** What happened, counted, in a few words. */
  summary: string;
  dangerous: number;
  /** What is known against either version. */
  flaws: FlawedVersion[];
};
