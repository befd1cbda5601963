import type { Evidence } from '#model/verdict.ts';
import type { Tool } from '#model/tool.ts';
import type { Category, Effect } from '#model/words.ts';
import type { Claimed } from './weigh.ts';

/** What the author admits: an untrusted word that may raise a verdict. */
export function claimedBy({ annotations }: Tool): Claimed {
  return {
    writes: annotations?.readOnlyHint === false,
    destroys: annotations?.destructiveHint === true && annotations.readOnlyHint !== true,
  };
}

/** The author's annotations as evidence where they speak for the verdict. */
export function agreeing(tool: Tool, category: Category, effects: readonly Effect[]): Evidence[] {
  const claimed = claimedBy(tool);
  const found: Evidence[] = [];
  if (claimed.writes && (category === 'write' || category === 'execute'))
    found.push({
      rule: 'author-says-writes',
      field: 'annotations/readOnlyHint',
      quote: 'false',
      claims: { category: 'write' },
    });
  if (claimed.destroys && effects.includes('destructive'))
    found.push({
      rule: 'author-says-destroys',
      field: 'annotations/destructiveHint',
      quote: 'true',
      claims: { effects: ['destructive'] },
    });
  return found;
}

/** The author's annotations that the rest of the definition contradicts, or does not bear out. */
export function contradicting(tool: Tool, category: Category, effects: readonly Effect[]): Evidence[] {
  const { annotations } = tool;
  const found: Evidence[] = [];
  const acts = category === 'write' || category === 'execute';
  if (annotations?.readOnlyHint === true && acts)
    found.push({
      rule: 'author-says-reads',
      field: 'annotations/readOnlyHint',
      quote: 'true',
      claims: { category: 'read' },
    });
  if (annotations?.readOnlyHint === false && !acts)
    found.push({
      rule: 'author-says-writes',
      field: 'annotations/readOnlyHint',
      quote: 'false',
      claims: { category: 'write' },
    });
  if (claimedBy(tool).destroys && category !== 'execute' && !effects.includes('destructive'))
    found.push({
      rule: 'author-says-destroys',
      field: 'annotations/destructiveHint',
      quote: 'true',
      claims: { effects: ['destructive'] },
    });
  if (annotations?.destructiveHint === false && effects.includes('destructive'))
    found.push({
      rule: 'author-says-keeps',
      field: 'annotations/destructiveHint',
      quote: 'false',
      claims: { category: 'write' },
    });
  return found;
}
