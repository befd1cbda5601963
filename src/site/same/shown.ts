import type { ToolRow } from '#model/entry.ts';
import { CATEGORY_TEXT, count } from '#model/words.ts';
import type { EvidenceRow } from '#site/parts/evidence-groups.ts';
import { bounded, visible } from '#site/prose/foreign-text.ts';
import { series } from '#site/prose/wording.ts';

/** Tools of several servers whose names mean the same. */
export type SameGroup = { slug: string; label: string; rows: ToolRow[]; servers: number; classes: number };

/** A tool of such a group with the evidence of its verdict. */
export type SameTool = { row: ToolRow; evidence: EvidenceRow[] };

/** The meaning that a tool shares with tools of other servers, as its page names it. */
export type Shared = { slug: string; label: string; tools: number; elsewhere: ToolRow[] };

/** The verdict in a few words: "Write (destructive)". Two tools with the same words are classed alike. */
export function classText({ category, effects, unknown }: ToolRow): string {
  if (unknown) return 'not known';
  const { label } = CATEGORY_TEXT[category];
  return effects.length > 0 ? `${label} (${effects.join(', ')})` : label;
}

const NAMED = 3;

/** One sentence on why the verdicts of a group differ, or that they do not. */
export function whyDiffer(tools: SameTool[], titles: Map<string, string>): string {
  const classes = [...Map.groupBy(tools, ({ row }) => classText(row))].toSorted(([, a], [, b]) => b.length - a.length);
  const [first, ...others] = classes;
  const usual = first?.[1][0];
  if (!first || !usual) return '';
  const [text, alike] = first;
  if (others.length === 0)
    return `${tools.length === 2 ? 'Both tools' : `All ${count(tools.length, 'tool')}`} are classed alike: ${text}.`;
  const named = others.slice(0, NAMED).flatMap(([other, [tool]]) => {
    if (!tool) return [];
    const server = visible(titles.get(tool.row.server) ?? tool.row.server);
    return [`\`${visible(tool.row.name)}\` on ${server} is ${other}, ${reason(tool, usual)}`];
  });
  const rest = others.length - named.length;
  const more = rest > 0 ? [`${count(rest, 'further reading')} can be found below`] : [];
  const start =
    alike.length > 1
      ? `${alike.length} of ${tools.length} are ${text}`
      : `\`${visible(usual.row.name)}\` on ${visible(titles.get(usual.row.server) ?? usual.row.server)} is ${text}`;
  return `Names mean the same, definitions do not: ${start}, while ${series([...named, ...more])}.`;
}

const LONGEST = 60;

function quoted({ quote, field }: EvidenceRow) {
  return field.startsWith('annotations/')
    ? `the author's own ${field.slice('annotations/'.length)}`
    : `“${bounded(visible(quote).replaceAll('`', "'"), LONGEST).shown}”`;
}

// Words that the usual tools have as well, or that stand in the name that all share, explain no difference; nor does
// what the server is called, as long as the tool itself says something.
function telling(evidence: EvidenceRow[], usual: SameTool): EvidenceRow | undefined {
  const shared = new Set(usual.evidence.map(({ quote }) => quote.toLowerCase()));
  const own = evidence.filter(({ field, quote }) => field !== 'name' && !shared.has(quote.toLowerCase()));
  return own.find(({ field }) => !field.startsWith('server/')) ?? own[0] ?? evidence[0];
}

function reason({ row, evidence }: SameTool, usual: SameTool): string {
  if (row.unknown) return 'for its definition gives nothing to go on';
  const added = row.effects.filter((effect) => !usual.row.effects.includes(effect));
  const missing = usual.row.effects.filter((effect) => !row.effects.includes(effect));
  const forEffects = evidence.filter(({ effects }) => effects.some((effect) => added.includes(effect)));
  const forCategory = evidence.filter(({ category }) => category === row.category);
  const speaks = telling(row.category === usual.row.category ? forEffects : [...forEffects, ...forCategory], usual);
  if (speaks) return `for ${quoted(speaks)}`;
  if (missing.length > 0) return `with nothing in its definition that shows ${series(missing)}`;
  return 'by all that its definition says together';
}
