import type { Example, Rule } from '#classify/define-rule.ts';
import { find } from '#classify/find.ts';
import { guardRails, type GuardRail } from '#classify/guard-rails/index.ts';
import { readDefinition } from '#classify/reading/definition.ts';
import { OUTCOMES, WEIGHT_INDEX, WEIGHTS } from '#classify/learned/weights.ts';
import { shownOf } from '#site/parts/evidence-groups.ts';
import { lookedFor } from './matcher.view.ts';
import { everyRule, familiesOfRules, familyTitle } from './families.view.ts';
import { claimsText, type ExampleView, type Fired, type RuleView } from './shown.ts';
import { EFFECT_LABEL } from '#site/prose/wording.ts';
import { serverEntry } from '#catalogue/index.ts';
import type { ToolEntry, ToolRow } from '#model/entry.ts';
import { fieldText } from '#definition/field.ts';
import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import { CATEGORIES, CATEGORY_TEXT, EFFECTS } from '#model/words.ts';
import { lists } from '#catalogue/lists.ts';

/** A rule with its examples read and its weights looked up. */
export function ruleView(id: string): RuleView {
  const rule = everyRule.find((one) => one.id === id);
  if (!rule) throw new Error(`No rule "${id}" in src/classify/rules. Run \`npm run build\` again.`);
  return {
    id,
    title: rule.title,
    why: rule.why,
    claims: claimsText(rule.claims),
    family: familyTitle(id),
    looksFor: lookedFor(rule.when),
    floor: floorOf(id),
    weights: weightsOf(id),
    matches: rule.examples.matches.map((example) => exampleView(rule, example)),
    ignores: rule.examples.ignores.map((example) => exampleView(rule, example)),
  };
}

let known: Map<string, Fired> | undefined;

/** What each rule fired on. One pass over the catalogue serves every rule. */
export function firedOf(rule: string): Fired {
  if (!known) {
    const found = new Map<string, Fired>(everyRule.map(({ id }) => [id, { count: 0, decided: 0, shown: [] }]));
    for (const [slug, rows] of lists().byServer) {
      const { server, tools } = serverEntry(slug);
      const entries = new Map(tools.map((entry) => [entry.slug, entry]));
      for (const row of rows) {
        const entry = entries.get(row.slug);
        if (entry) fireOn(row, entry, server, found);
      }
    }
    known = found;
  }
  return known.get(rule) ?? { count: 0, decided: 0, shown: [] };
}

/** Every rule by family, in each those of like claims together. */
export function families() {
  return familiesOfRules().map(({ title, about, rules: own }) => ({
    title,
    about,
    rules: own
      .map((rule) => ({ rule, category: CATEGORIES.indexOf(rule.claims.category ?? 'other') }))
      .toSorted((a, b) => b.category - a.category || (claimsText(a.rule.claims) < claimsText(b.rule.claims) ? -1 : 1))
      .map(({ rule: { id, title: question, claims } }) => {
        const { count, decided } = firedOf(id);
        return { id, title: question, claims: claimsText(claims), fired: count, decided };
      }),
  }));
}

/** A page a rule. */
export function rulePages() {
  return everyRule.map(({ id }) => ({ params: { rule: id } }));
}

const FLOORS: Record<GuardRail['floor'], string> = {
  always: 'As a floor: whatever else the definition says, the verdict is at least this.',
  'over-reading': 'As a floor where the rest of the definition would be read as Read or Other.',
  none: 'It raises nothing, but makes the verdict unsure, so that a person is asked.',
};

function floorOf(id: string): string | null {
  const rail = guardRails.find((one) => one.id === id);
  return rail ? FLOORS[rail.floor] : null;
}

function toolOf({ name, title, description = '', inputSchema = {}, annotations }: Example): Tool {
  return {
    name,
    description,
    inputSchema,
    ...(title !== undefined && { title }),
    ...(annotations && { annotations }),
  };
}

function exampleView(rule: Rule, example: Example & { because?: string }): ExampleView {
  const tool = toolOf(example);
  const server = { slug: 'sample', title: example.server ?? 'Sample' };
  const fields = ['title', 'description', 'inputSchema', 'annotations'] as const;
  return {
    name: tool.name,
    ...(example.server !== undefined && { server: example.server }),
    fields: fields
      .filter((field) => example[field] !== undefined)
      .map((field) => ({ field, text: fieldText(tool, server, field) })),
    quotes: find(rule.when, readDefinition(tool, server)).map(({ field, quote }) => ({ field, quote })),
    ...(example.because !== undefined && { because: example.because }),
  };
}

const LABELS = [...CATEGORIES.map((word) => CATEGORY_TEXT[word].label), ...EFFECTS.map((word) => EFFECT_LABEL[word])];

function weightsOf(id: string): RuleView['weights'] {
  const row = WEIGHT_INDEX.get('r')?.get(id);
  if (row === undefined) return null;
  return LABELS.map((label, outcome) => ({ label, weight: WEIGHTS[row * OUTCOMES + outcome] ?? 0 }))
    .filter(({ weight }) => Math.abs(weight) >= 0.1)
    .toSorted((a, b) => b.weight - a.weight);
}

// Many servers tell more of a rule than many tools of one.
const SHOWN = 60;
const SHOWN_OF_A_SERVER = 4;
const WORDS = 3;

function fireOn(row: ToolRow, { tool, verdict, review }: ToolEntry, server: ServerFacts, found: Map<string, Fired>) {
  const definition = readDefinition(tool, server);
  const shown = new Set(
    [...verdict.evidence, ...verdict.contradicts, ...verdict.suspicious, ...verdict.dangers].map(({ rule }) => rule),
  );
  for (const rule of everyRule) {
    const spots = find(rule.when, definition);
    const fired = found.get(rule.id);
    if (spots.length === 0 || !fired) continue;
    const decided = shown.has(rule.id);
    fired.count++;
    if (decided) fired.decided++;
    const here = fired.shown.filter((other) => other.row.server === row.server).length;
    if (fired.shown.length >= SHOWN || here >= SHOWN_OF_A_SERVER) continue;
    const words = spots
      .slice(0, WORDS)
      .map(({ field, quote }) => ({ field, ...shownOf({ field, quote, text: fieldText(tool, server, field) }) }));
    const overruled = review?.classifier.evidence.some((evidence) => evidence.rule === rule.id) === true;
    fired.shown.push({ row, words, decided, overruled });
  }
}
