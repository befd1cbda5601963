import type { ServerRow, ToolRow } from '#model/entry.ts';
import { lists } from '#catalogue/lists.ts';

const SHOWN = 8;

/** The servers with the gravest tools. Many tools count less than grave ones. */
export function riskiestServers(): ServerRow[] {
  return lists()
    .index.servers.filter(({ tools }) => tools > 0)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, SHOWN);
}

/** How many tools each category and level has, by "category level". */
export function classCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { category, risk } of lists().index.tools) {
    const key = `${category} ${risk}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A tool whose verdict shows what the site does: destructive and of high risk, on a server that many people know. */
export function specimen(): ToolRow | undefined {
  const { tools } = lists().index;
  const grave = tools.filter(({ effects, risk }) => effects.includes('destructive') && risk === 'high');
  return grave.find(({ server }) => server === 'filesystem') ?? grave[0] ?? tools.find(({ unknown }) => !unknown);
}

const WEIGHT = { low: 0, medium: 1, high: 10, critical: 100 };

function weight({ risks, tools }: ServerRow) {
  return (
    (risks.critical * WEIGHT.critical + risks.high * WEIGHT.high + risks.medium * WEIGHT.medium) / Math.sqrt(tools)
  );
}
