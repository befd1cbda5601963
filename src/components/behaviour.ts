import type { Verdict } from '#model/verdict.ts';
import { CATEGORY_DOES, EFFECT_DOES, series, theServer } from './wording.ts';

/** What a tool does, by its category and effects, in one or two sentences of ours. Names are set in backticks. */
export const behaviour = (tool: string, server: string, { category, effects, unknown }: Verdict): string => {
  if (unknown)
    return `The definition of \`${tool}\` does not tell what a call does. Until it does, expect anything that ${theServer(server)} is able to do.`;
  const extra = effects.length > 0 ? ` It ${series(effects.map((effect) => EFFECT_DOES[effect]))}.` : '';
  return `A call of \`${tool}\` on ${theServer(server)} ${CATEGORY_DOES[category]}.${extra}`;
};
