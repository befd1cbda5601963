import type { ToolRow } from '#model/entry.ts';
import { CATEGORY_TEXT, type Category, type Effect } from '#model/words.ts';
import { EFFECT_LABEL } from '#site/prose/wording.ts';

/** Words of a tool that a rule points at; `text` is what is shown, with the quote in it. */
type Words = { field: string; text: string; quote: string };

/** A tool that a rule fired on. `decided` when the verdict's page shows it, `overruled` when a review judged otherwise. */
export type Firing = { row: ToolRow; words: Words[]; decided: boolean; overruled: boolean };

/** On how many tools a rule fired, for how many the verdict shows it, and some of them. */
export type Fired = { count: number; decided: number; shown: Firing[] };

/** A definition made for a rule, with the words that the rule finds in it. */
export type ExampleView = {
  name: string;
  server?: string;
  fields: { field: string; text: string }[];
  quotes: { field: string; quote: string }[];
  because?: string;
};

/** What a rule looks for. Lists hold words of which one is enough; of two lists, one of each. */
export type LookedFor = {
  says: string;
  lists: string[][];
  pattern?: string;
  parts?: LookedFor[];
  onlyWhere?: LookedFor;
  unless?: LookedFor;
};

/** A rule as its page shows it. */
export type RuleView = {
  id: string;
  title: string;
  why: string;
  claims: string;
  family: string;
  looksFor: LookedFor;
  /** What it adds to each category and effect, the largest first. Null where it is shown and not counted. */
  /** What a guard rail does, in a sentence; null for a rule that is weighed. */
  floor: string | null;
  weights: { label: string; weight: number }[] | null;
  matches: ExampleView[];
  ignores: ExampleView[];
};

/** What a rule speaks for, in words. */
export function claimsText({ category, effects = [] }: { category?: Category; effects?: Effect[] }): string {
  const said = [...(category ? [CATEGORY_TEXT[category].label] : []), ...effects.map((effect) => EFFECT_LABEL[effect])];
  return said.length > 0 ? said.join(', ') : 'Nothing by itself';
}
