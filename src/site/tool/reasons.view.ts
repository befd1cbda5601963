import { evidenceRows } from '#site/parts/evidence-groups.ts';
import type { Reasons } from './shown.ts';
import { series } from '#site/prose/wording.ts';
import { classify } from '#classify/index.ts';
import { withAuthorsHints } from '#definition/authors-hints.ts';
import { riskOf } from '#classify/judging/risk.ts';
import type { ServerEntry, ToolEntry } from '#model/entry.ts';
import type { Tool } from '#model/tool.ts';
import type { Evidence, Verdict } from '#model/verdict.ts';
import { CATEGORY_TEXT, capitalise } from '#model/words.ts';

/** What the rules alone rest on and a review overruled: the rest stands beside the verdict already. */
export function overruled({ verdict, review }: ToolEntry): Evidence[] {
  const kept = new Set(verdict.evidence.map((evidence) => JSON.stringify(evidence)));
  return (review?.classifier.evidence ?? []).filter((evidence) => !kept.has(JSON.stringify(evidence)));
}

/** Why the level is what it is: the category's own level, and what raised it. */
export function levelReason(verdict: Verdict): string {
  const { category, effects, risk, unknown, confined, flaw } = verdict;
  if (flaw)
    return `Version ${flaw.version} of \`${flaw.package}\` has a known flaw, ${flaw.title}, so the level is at least high, whatever the definition promises.`;
  const { label, article } = CATEGORY_TEXT[category];
  if (unknown)
    return 'The definition gives nothing to go on, so no level is claimed. Treat the tool as unknown, not as harmless.';
  if (confined)
    return `${capitalise(article)} ${label} tool starts at ${riskOf(category, [])}; this one is confined to the caller's own session, which makes it ${risk}.`;
  const base = riskOf(category, []);
  const start = `${capitalise(article)} ${label} tool starts at ${base}`;
  if (base === risk)
    return effects.length > 0
      ? `${start}, and ${series(effects)} ${effects.length === 1 ? 'does' : 'do'} not raise it.`
      : `${start}, and nothing in the definition raises that.`;
  const alone = effects.filter((effect) => riskOf(category, [effect]) === risk);
  const raising = alone.length > 0 ? alone : effects;
  return `${start}; ${series(raising)} ${raising.length === 1 ? 'raises' : 'raise'} it to ${risk}.`;
}

/** Why the verdict on a tool is what it is. */
export function reasonsOf(entry: ToolEntry, source: ServerEntry): Reasons {
  return {
    levelReason: levelReason(entry.verdict),
    changes: counterfactuals(entry, source),
    evidence: evidenceRows(entry, source, entry.verdict.evidence),
    statistical: Math.round(entry.verdict.statistical * 100),
    contradicts: evidenceRows(entry, source, entry.verdict.contradicts),
    dangers: evidenceRows(entry, source, entry.verdict.dangers),
    suspicious: evidenceRows(entry, source, entry.verdict.suspicious),
  };
}

function differs(a: Verdict, b: Verdict) {
  return (
    a.category !== b.category || a.risk !== b.risk || a.unknown !== b.unknown || a.effects.join() !== b.effects.join()
  );
}

function said({ category, effects, risk, unknown }: Verdict) {
  return unknown
    ? 'not known'
    : `${CATEGORY_TEXT[category].label}${effects.length > 0 ? ` (${series(effects)})` : ''}, ${risk} risk`;
}

// A part that no evidence rests on cannot have decided, and judging again costs more than asking.
const PARTS: { field: string; name: string; without: (tool: Tool) => Tool }[] = [
  { field: 'description', name: 'its description', without: (tool) => ({ ...tool, description: '' }) },
  { field: 'inputSchema', name: 'its parameters', without: (tool) => ({ ...tool, inputSchema: {} }) },
  {
    field: 'annotations',
    name: "the author's annotations",
    without: (tool) => Object.fromEntries(Object.entries(tool).filter(([key]) => key !== 'annotations')) as Tool,
  },
];

/**
 * What would change the verdict: the same definition, judged again with a part of it taken away. A review stands as it
 * is, so there it is said of the rules alone.
 */
function counterfactuals({ tool, verdict: decided, review }: ToolEntry, { server, tools }: ServerEntry): string[] {
  const verdict = review?.classifier ?? decided;
  const reviewed = review?.current === true;
  const relied = new Set([...verdict.evidence, ...verdict.contradicts].map(({ field }) => field.split('/')[0]));
  const place = tools.findIndex((entry) => entry.tool === tool);
  const hinted = withAuthorsHints(tools.map((entry) => entry.tool))[place] ?? tool;
  const tried = PARTS.filter(({ field }) => relied.has(field)).map(({ name, without }) => ({
    name,
    other: classify(without(hinted), server),
  }));
  const changes = tried.filter(({ other }) => differs(verdict, other));
  const same = tried.filter(({ other }) => !differs(verdict, other)).map(({ name }) => name);
  return [
    ...changes.map(
      ({ name, other }) => `Without ${name} ${reviewed ? 'the rules alone would say' : 'it would be'} ${said(other)}.`,
    ),
    ...(same.length > 0
      ? [
          `Without ${series(same).replace(' and ', ' or ')} ${reviewed ? 'the rules would say the same' : 'it would stay the same'}.`,
        ]
      : []),
    ...(reviewed ? ['The review stands until the definition changes, or until someone corrects it.'] : []),
  ];
}
