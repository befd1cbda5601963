import type { Category, Effect } from '#model/words.ts';
import { excerpt } from './foreign-text.ts';

/** A piece of evidence as a page has it: `text` is the whole text that the quote stands in. */
export type EvidenceRow = {
  rule: string;
  field: string;
  quote: string;
  text: string;
  category?: Category;
  effects: Effect[];
};

/** What one rule says of one field, with every quote it rests on. */
export type EvidenceGroup = { rule: string; claims: string[]; shown: { text: string; quote: string }[] };

// A bare `true` says nothing without the name of the annotation; a name, a description and the parameters stand on the
// page in full.
/** A quote as it is shown: with words around it where it would say too little alone. */
export const shownOf = ({ field, text, quote }: Pick<EvidenceRow, 'field' | 'text' | 'quote'>) => {
  if (field.startsWith('annotations/')) return { text: `${field.slice('annotations/'.length)}: ${quote}`, quote };
  const isPlain = field === 'name' || field === 'description' || text.startsWith('{');
  return { text: isPlain ? quote : excerpt(text, quote, 40), quote };
};

/** Evidence by field, and within a field by rule, in the order of weight. */
export const evidenceByField = (rows: EvidenceRow[]): { field: string; groups: EvidenceGroup[] }[] => {
  const fields = new Map<string, Map<string, EvidenceGroup>>();
  for (const row of rows) {
    // Both hints of the author belong together.
    const field = row.field.startsWith('annotations/') ? 'annotations' : row.field;
    const rules = fields.get(field) ?? new Map<string, EvidenceGroup>();
    fields.set(field, rules);
    const claims = [...(row.category ? [row.category] : []), ...row.effects];
    const key = `${row.rule} ${claims.join(' ')}`;
    const group = rules.get(key) ?? { rule: row.rule, claims, shown: [] };
    rules.set(key, group);
    const shown = shownOf(row);
    if (!group.shown.some(({ text }) => text === shown.text)) group.shown.push(shown);
  }
  return [...fields].map(([field, rules]) => ({ field, groups: [...rules.values()] }));
};
