import { withAuthorsHints } from '#definition/authors-hints.ts';
import type { ToolEntry } from '#model/entry.ts';
import type { Tool } from '#model/tool.ts';
import { identifierWords } from '#definition/identifier.ts';
import { visible } from '#site/prose/foreign-text.ts';
import { writesFileOnRequest } from '#site/prose/output-path.ts';

/** The hints of the protocol that say what a call does. */
const HINTS = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'] as const;
type Hint = (typeof HINTS)[number];

/** The hints that a verdict can speak for, with the value it asks for. */
type Suggested = Partial<Record<Hint, boolean>>;

/** What is found of a server's annotations. */
type Audit = {
  /** How many tools have a hint that somebody gave them. What is the same on every tool, nobody did. */
  annotated: number;
  /** Whether there are hints, and none of them tells one tool from another. */
  alike: boolean;
  /** How many tools lack each hint, in the order of HINTS. */
  missing: { hint: Hint; tools: number }[];
  contradicted: ToolEntry[];
  /** For how many tools something would change. */
  changed: number;
  /** For how many tools nothing can be suggested. */
  unsure: number;
  /** The hints that we would add or change, as JSON in the form of tools/list. */
  patch: string;
};

/** Whether a hint that the definition contradicts makes a client treat the tool more lightly than the verdict does. */
export function isLooser({ field, quote }: { field: string; quote: string }): boolean {
  return (field === 'annotations/readOnlyHint') === (quote === 'true');
}

/**
 * The hints that follow from a verdict. `idempotentHint` never does, and a verdict that is not sure suggests nothing.
 * A missing `destructiveHint` is read as true, and false promises that a call only adds.
 */
export function suggestedHints(entry: ToolEntry): Suggested {
  const { verdict } = entry;
  const { category, effects, unknown, confidence } = verdict;
  if (unknown || confidence === 'low') return {};
  const opens = effects.includes('egress') || effects.includes('communication');
  const open = opens ? { openWorldHint: true } : {};
  const destroys = effects.includes('destructive');
  const harmless = mayLoosen(entry);
  if (category === 'read') return { ...(harmless && { readOnlyHint: true }), ...open };
  const destructive = destroys || (harmless && isAdditive(entry)) ? { destructiveHint: destroys } : {};
  // An Other tool may still set or end something of the caller's own.
  return { ...(category !== 'other' && { readOnlyHint: false }), ...destructive, ...open };
}

/** Compares the author's annotations with the verdicts. */
export function auditOf(tools: ToolEntry[]): Audit {
  // The protocol gives these two a meaning only for tools that write.
  const needless = (hint: Hint, { tool }: ToolEntry) =>
    (hint === 'destructiveHint' || hint === 'idempotentHint') && tool.annotations?.readOnlyHint === true;
  const lacks = (hint: Hint) =>
    tools.filter((entry) => typeof entry.tool.annotations?.[hint] !== 'boolean' && !needless(hint, entry)).length;
  const changes = tools
    .map((entry) => [entry.tool.name, differing(entry)] as const)
    .filter(([, hints]) => Object.keys(hints).length > 0);
  // One tool a line, in the form of tools/list: an object by name would lose the second of two tools of one name.
  const lines = changes.map(([name, annotations]) => {
    const members = Object.entries(annotations).map(([hint, value]) => `"${hint}": ${value}`);
    return `  { "name": ${jsonText(name)}, "annotations": { ${members.join(', ')} } }`;
  });
  const own = tools.map(({ tool }) => tool);
  const annotated = withAuthorsHints(own).filter(isHinted).length;
  return {
    annotated,
    alike: annotated === 0 && own.some(isHinted),
    missing: HINTS.map((hint) => ({ hint, tools: lacks(hint) })).filter(({ tools: lacking }) => lacking > 0),
    contradicted: tools.filter(({ verdict }) => verdict.contradicts.length > 0),
    changed: changes.length,
    unsure: tools.filter((entry) => Object.keys(suggestedHints(entry)).length === 0).length,
    patch: `[\n${lines.join(',\n')}\n]\n`,
  };
}

function isHinted({ annotations }: Tool) {
  return HINTS.some((hint) => annotations?.[hint] !== undefined);
}

// A hint that lets a client ask less often is suggested only where it cannot do harm: what a call sets off or runs
// depends on its arguments, a file may be overwritten, and a verdict that nobody has read again may be wrong.
function mayLoosen({ tool, verdict, review }: ToolEntry) {
  return (
    verdict.category !== 'execute' &&
    !verdict.effects.includes('code') &&
    !writesFileOnRequest(tool, verdict) &&
    (verdict.confidence === 'high' || review?.current === true)
  );
}

const ADDS = /^(?:add|append|attach|create|draft|import|insert|log|new|record|register|save|store|submit|upload)$/;
const CHANGES =
  /^(?:archive|assign|change|clear|close|configure|convert|edit|merge|modify|move|overwrite|patch|put|rebase|remove|rename|replace|reset|resolve|restore|revert|rewrite|save|set|store|swap|sync|toggle|unassign|update|upsert|write)$/;

// `destructiveHint: false` means "only additive updates" in the protocol: what it changes, moves or closes is no addition.
function isAdditive({ tool, verdict }: ToolEntry): boolean {
  const words = identifierWords(tool.name);
  const said = tool.description.toLowerCase().match(/\b[a-z]{3,12}\b/g) ?? [];
  const changes = (word: string) =>
    CHANGES.test(word) || CHANGES.test(word.replace(/e?s$/, '')) || CHANGES.test(word.replace(/s$/, ''));
  return (
    verdict.category === 'write' &&
    words.some((word) => ADDS.test(word)) &&
    !words.some(changes) &&
    !said.slice(0, 40).some(changes)
  );
}

// A hint by which a client asks more often is the author's to give, and not ours to take away.
function isWeaker(hint: string, given: unknown, value: boolean): boolean {
  return typeof given === 'boolean' && given !== value && value === (hint === 'readOnlyHint');
}

function codeUnits(character: string) {
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// What cannot be seen is written as its escape: the text is safe to read and still names the same tool.
function jsonText(text: string) {
  return JSON.stringify(text).replace(/./gu, (character) =>
    visible(character) === character ? character : codeUnits(character),
  );
}

function differing(entry: ToolEntry): Suggested {
  const { annotations = {} } = entry.tool;
  const isRead = annotations.readOnlyHint === true && entry.verdict.category === 'other';
  const wanted = Object.entries(suggestedHints(entry)).filter(
    ([hint, value]) =>
      annotations[hint] !== value &&
      !isWeaker(hint, annotations[hint], value) &&
      !(isRead && hint === 'destructiveHint'),
  );
  return Object.fromEntries(wanted);
}
