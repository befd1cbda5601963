import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import type { Effect } from '#model/words.ts';
import { writesFileOnRequest } from './output-path.ts';
import { CATEGORY_DOES, EFFECT_DOES, series, theServer } from './wording.ts';

/** What a call does, by category and effects, in a sentence each; the first follows the tool's name. */
export function doings(tool: Tool, verdict: Verdict): string {
  const { effects } = verdict;
  const filing = writesFileOnRequest(tool, verdict) ? ', but writes a file when asked to' : '';
  return [`${categoryOf(verdict)}${filing}.`, ...effects.map((effect) => `It ${effectOf(effect, verdict)}.`)].join(' ');
}

/** What an attack that is shown on this version of a server makes of the promise of a definition. */
export function doubt(flaws: string[]): string {
  return flaws.length > 0
    ? ` That is what the definition promises. On this version of the server an attack is shown: ${series(flaws)}.`
    : '';
}

/** What a tool does, by its category and effects, in sentences of ours. Names are set in backticks. */
export function behaviour(tool: Tool, server: string, verdict: Verdict): string {
  return verdict.unknown
    ? `The definition of \`${tool.name}\` does not tell what a call does. Until it does, expect anything that ${theServer(server)} is able to do.`
    : `A call of \`${tool.name}\` on ${theServer(server)} ${doings(tool, verdict)}`;
}

// A tool that only reads changes no secret either.
function effectOf(effect: Effect, { category }: Verdict) {
  return category === 'read' ? EFFECT_DOES[effect].replace('reads or changes', 'reads') : EFFECT_DOES[effect];
}

// What deletes is destructive: a tool that is not only adds or changes.
function categoryOf({ category, effects }: Verdict) {
  return category === 'write' && !effects.includes('destructive')
    ? 'creates or changes stored data'
    : CATEGORY_DOES[category];
}
