import { code } from '#classify/matchers.ts';
import { find } from '#classify/find.ts';
import type { Rule } from '#classify/define-rule.ts';
import { readDefinition } from '#classify/reading/definition.ts';
import { classify } from '#classify/index.ts';
import { rules } from '#classify/rules/index.ts';
import { OUTCOMES, WEIGHT_INDEX, WEIGHTS } from '#classify/learned/weights.ts';
import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';

/** What of a verdict can change. */
export const WHAT = ['category', 'effects', 'severity', 'confidence', 'evidence'] as const;
type What = (typeof WHAT)[number];
export type Changes = Record<What, number>;

const SILENCE = code('nothing', () => []);

const known = new WeakMap<Tool, { verdict: Verdict; fired: Set<string> }>();

/** The verdict on a tool, and every rule that finds something in it. Judged once for all rules. */
export function judge(tool: Tool, server: ServerFacts) {
  const found = known.get(tool);
  if (found) return found;
  const definition = readDefinition(tool, server);
  const verdict = classify(tool, server);
  const shown = [...verdict.evidence, ...verdict.contradicts, ...verdict.suspicious].map(({ rule }) => rule);
  const fired = new Set([
    ...shown,
    ...rules.filter(({ when }) => find(when, definition).length > 0).map(({ id }) => id),
  ]);
  const judged = { verdict, fired };
  known.set(tool, judged);
  return judged;
}

/** What of a verdict changes when a rule falls silent. */
export function silently(rule: Rule, tool: Tool, server: ServerFacts, full: Verdict): What[] {
  const other = without(rule, tool, server);
  // A prompt injection is found by the reading of a definition, so its evidence is all that can be taken away.
  const except = rule.id === 'steers-the-reader' ? rule.id : '';
  return WHAT.filter((what) =>
    what === 'evidence' ? shown(full) !== shown(other, except) : String(full[what]) !== String(other[what]),
  );
}

function withoutRule(rule: Rule, tool: Tool, server: ServerFacts): Verdict {
  const { when } = rule;
  rule.when = SILENCE;
  try {
    return classify(tool, server);
  } finally {
    rule.when = when;
  }
}

function withoutLearned(tool: Tool, server: ServerFacts): Verdict {
  const kept = WEIGHTS.slice();
  for (const [kind, rows] of WEIGHT_INDEX)
    if (kind !== 'r' && kind !== 'x' && kind !== '')
      for (const row of rows.values()) WEIGHTS.fill(0, row * OUTCOMES, (row + 1) * OUTCOMES);
  const verdict = classify(tool, server);
  WEIGHTS.set(kept);
  return verdict;
}

// What an author says is judged beside the rules: there, silence is an annotation that is not there.
function withoutHint(hint: string, value: boolean, tool: Tool, server: ServerFacts): Verdict {
  const { annotations = {} } = tool;
  return classify(
    {
      ...tool,
      annotations: Object.fromEntries(
        Object.entries(annotations).filter(([key, said]) => key !== hint || said !== value),
      ),
    },
    server,
  );
}

const HINTS: Record<string, [hint: string, value: boolean]> = {
  'author-says-reads': ['readOnlyHint', true],
  'author-says-writes': ['readOnlyHint', false],
  'author-says-destroys': ['destructiveHint', true],
  'author-says-keeps': ['destructiveHint', false],
};

function without(rule: Rule, tool: Tool, server: ServerFacts): Verdict {
  const hint = HINTS[rule.id];
  if (hint) return withoutHint(...hint, tool, server);
  if (rule.id === 'learned-words') return withoutLearned(tool, server);
  return withoutRule(rule, tool, server);
}

function shown({ evidence, contradicts, suspicious }: Verdict, except = '') {
  return JSON.stringify([...evidence, ...contradicts, ...suspicious].filter(({ rule }) => rule !== except));
}
