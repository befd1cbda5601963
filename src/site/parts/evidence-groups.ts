import type { ServerEntry, ToolEntry } from '#model/entry.ts';
import { fieldText } from '#definition/field.ts';
import type { Evidence } from '#model/verdict.ts';
import type { Category, Effect } from '#model/words.ts';
import { excerpt } from '#site/prose/foreign-text.ts';

/** A piece of evidence as a page has it: `text` is the whole text that the quote stands in. */
export type EvidenceRow = {
  rule: string;
  field: string;
  quote: string;
  text: string;
  category?: Category;
  effects: Effect[];
};

/** A judged tool on its server, with what the verdict rests on. */
export type JudgedTool = { source: ServerEntry; entry: ToolEntry; evidence: EvidenceRow[] };

/** What one rule says of one field, with every quote it rests on. */
export type EvidenceGroup = { rule: string; claims: string[]; shown: { text: string; quote: string }[] };

/** A piece of evidence with the text that it stands in. */
export function evidenceRows({ tool }: ToolEntry, { server }: ServerEntry, evidence: Evidence[]): EvidenceRow[] {
  return evidence.map(({ rule, field, quote, claims }) => ({
    rule,
    field,
    quote,
    text: fieldText(tool, server, field),
    effects: claims.effects ?? [],
    ...(claims.category && { category: claims.category }),
  }));
}

// A bare `true` says nothing without the name of the annotation; a name, a description and the parameters stand on the
// page in full.
/** A quote as it is shown: with words around it where it would say too little alone. */
export function shownOf({ field, text, quote }: Pick<EvidenceRow, 'field' | 'text' | 'quote'>) {
  if (field.startsWith('annotations/')) return { text: `${field.slice('annotations/'.length)}: ${quote}`, quote };
  const isPlain = field === 'name' || field === 'description' || text.startsWith('{');
  return { text: isPlain ? quote : excerpt(text, quote, 40), quote };
}

const LEARNED = 'learned-words';
// Beside what rules found, more learned words than these say little.
const FEW = 3;
const ENOUGH = 2;

/**
 * The evidence that a person can follow, in its order. Learned words that say nothing alone, or only what a rule says of
 * the same words, are left out where enough remains.
 */
export function telling(rows: EvidenceRow[]): EvidenceRow[] {
  const found = rows.filter(({ rule }) => rule !== LEARNED);
  const said = (row: EvidenceRow) => {
    const same = found.filter(({ field, quote }) => field === row.field && quote === row.quote).flatMap(claimsOf);
    return claimsOf(row).every((claim) => same.includes(claim));
  };
  const learned = rows.filter(
    (row) => row.rule === LEARNED && !saysNothing(row) && !row.field.startsWith('server/') && !said(row),
  );
  const words = [...new Set(learned.map(({ field, quote }) => `${field} ${quote}`))];
  const few = new Set(found.length >= ENOUGH ? words.slice(0, FEW) : words);
  const kept = new Set([...found, ...learned.filter(({ field, quote }) => few.has(`${field} ${quote}`))]);
  return kept.size >= ENOUGH ? rows.filter((row) => kept.has(row)) : rows;
}

/** Evidence by field, and within a field by rule, in the order of weight. */
export function evidenceByField(rows: EvidenceRow[]): { field: string; groups: EvidenceGroup[] }[] {
  const fields = new Map<string, Map<string, EvidenceGroup>>();
  for (const row of merged(telling(rows))) {
    // Both hints of the author belong together.
    const field = row.field.startsWith('annotations/') ? 'annotations' : row.field;
    const rules = fields.get(field) ?? new Map<string, EvidenceGroup>();
    fields.set(field, rules);
    const claims = claimsOf(row);
    const key = `${row.rule} ${claims.join(' ')}`;
    const group = rules.get(key) ?? { rule: row.rule, claims, shown: [] };
    rules.set(key, group);
    const shown = shownOf(row);
    if (!group.shown.some(({ text }) => text === shown.text)) group.shown.push(shown);
  }
  return [...fields].map(([field, rules]) => ({ field, groups: [...rules.values()] }));
}

const STOP_WORDS = new Set(
  `a an the this that these those it its is are was be been as at by for from in into of on or and but not no if so to
  with you your their they when which who will can may use used using`.split(/\s+/),
);

function saysNothing({ quote }: EvidenceRow) {
  return quote
    .toLowerCase()
    .split(/\s+/)
    .every((word) => STOP_WORDS.has(word));
}

function claimsOf({ category, effects }: EvidenceRow) {
  return [...(category ? [category] : []), ...effects];
}

// The same words under one rule say all their claims at once.
function merged(rows: EvidenceRow[]): EvidenceRow[] {
  const found = new Map<string, EvidenceRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.rule, row.field, row.quote, row.rule === LEARNED || row.category]);
    const earlier = found.get(key);
    found.set(key, earlier ? { ...earlier, effects: [...new Set([...earlier.effects, ...row.effects])] } : row);
  }
  return [...found.values()];
}
