import type { Alarm, Difference, ToolChange } from '#model/change.ts';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import { CATEGORIES, dangerRank } from '#model/words.ts';
import { compareTools } from './compare-tools.ts';
import { pairTools } from './pair-tools.ts';

/** A tool of one version with the classifier's verdict on it. */
export type Judged = { tool: Tool; verdict: Verdict };

/** What became of each tool from one version of a server to another, in the order of the later one; those that went come last. */
export function compareVersions(before: Judged[], after: Judged[]): ToolChange[] {
  const [left, right] = [byPlace(before), byPlace(after)];
  const gone = [...left].filter(([key]) => !right.has(key)).map(([, judged]) => judged);
  const come = [...right].filter(([key]) => !left.has(key)).map(([, judged]) => judged);
  const pairs = pairTools(
    gone.map(({ tool }) => tool),
    come.map(({ tool }) => tool),
  );
  const formerly = new Map([...pairs].map(([from, to]) => [to, gone.find(({ tool }) => tool === from)]));
  const later = [...right].flatMap(([key, judged]) => {
    const earlier = left.get(key) ?? formerly.get(judged.tool);
    return earlier ? both(earlier, judged) : [lone('added', judged)];
  });
  return [...later, ...gone.filter(({ tool }) => !pairs.has(tool)).map((judged) => lone('removed', judged))];
}

/** The same where only the sums of the definitions are known, by name. */
export function compareHashes(before: Record<string, string>, after: Record<string, string>): ToolChange[] {
  const [left, right] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const change = (status: ToolChange['status'], name: string): ToolChange[] => [
    { status, name, differences: [], before: null, after: null, alarms: [] },
  ];
  return [
    ...[...right].flatMap(([name, hash]) => {
      if (!left.has(name)) return change('added', name);
      return left.get(name) === hash ? [] : change('hash', name);
    }),
    ...[...left.keys()].flatMap((name) => (right.has(name) ? [] : change('removed', name))),
  ];
}

function acts({ category }: Verdict) {
  return CATEGORIES.indexOf(category) >= CATEGORIES.indexOf('write');
}

function isGraver(before: Verdict, after: Verdict): boolean {
  return (
    !before.unknown &&
    !after.unknown &&
    (dangerRank(after.risk) > dangerRank(before.risk) || (acts(after) && !acts(before)))
  );
}

function alarmsOf(differences: Difference[], before: Verdict, after: Verdict): Alarm[] {
  return [
    ...(differences.some((difference) => difference.kind === 'hint' && difference.loosens)
      ? (['hint-loosened'] as const)
      : []),
    ...(isGraver(before, after) ? (['graver'] as const) : []),
    ...(after.suspicious.length > before.suspicious.length ? (['steers'] as const) : []),
  ];
}

// Two tools of one name are told apart by their order.
function byPlace(tools: Judged[]): Map<string, Judged> {
  const seen = new Map<string, number>();
  return new Map(
    tools.map((judged) => {
      const place = (seen.get(judged.tool.name) ?? 0) + 1;
      seen.set(judged.tool.name, place);
      return [`${place} ${judged.tool.name}`, judged];
    }),
  );
}

function both(left: Judged, right: Judged): ToolChange[] {
  const renamed = left.tool.name !== right.tool.name;
  const differences = compareTools(left.tool, right.tool);
  if (!renamed && differences.length === 0) return [];
  const [before, after] = [left.verdict, right.verdict];
  return [
    {
      status: renamed ? 'renamed' : 'changed',
      name: right.tool.name,
      ...(renamed ? { formerName: left.tool.name } : {}),
      differences,
      before,
      after,
      alarms: alarmsOf(differences, before, after),
    },
  ];
}

function lone(status: 'added' | 'removed', { tool, verdict }: Judged): ToolChange {
  return {
    status,
    name: tool.name,
    differences: [],
    before: status === 'removed' ? verdict : null,
    after: status === 'added' ? verdict : null,
    alarms: status === 'added' && verdict.suspicious.length > 0 ? ['steers'] : [],
  };
}
