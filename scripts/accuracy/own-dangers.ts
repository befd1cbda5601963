import { classify } from '#classify/index.ts';
import { dangerousCases, innocentCases } from './danger-set/cases.ts';
import type { Tool } from '#model/tool.ts';
import { decide } from '#policies/decision/posture.ts';

/** How many of our own dangerous definitions run unasked under Recommended, danger by danger, and how many innocent ones are asked for. */
export function ownDangers() {
  const rows = Array.from(
    Map.groupBy(dangerousCases(), ({ danger }) => danger.danger),
    ([danger, cases]) => ({
      danger,
      definitions: cases.length,
      unasked: cases.filter(({ tool }) => runsUnasked(tool)).length,
    }),
  );
  const innocents = innocentCases();
  return {
    rows,
    definitions: rows.reduce((sum, { definitions }) => sum + definitions, 0),
    unasked: rows.reduce((sum, { unasked }) => sum + unasked, 0),
    innocents: innocents.length,
    asked: innocents.filter((tool) => !runsUnasked(tool)).length,
  };
}

// In a client without rates, what only a rate frees is asked for.
function runsUnasked(tool: Tool): boolean {
  const { action, rate, withoutRate } = decide(classify(tool, { slug: 'sample', title: 'Sample' }), 'recommended');
  return action === 'allow' && !(rate && withoutRate === 'ask');
}
