import { serverEntry } from '#catalogue/index.ts';
import type { Match } from './shown.ts';
import type { Attack } from '#model/attack.ts';
import { LEGS } from '#model/condition.ts';
import { holds } from '#attacks/holds.ts';
import { attackFacts } from '#attacks/facts.ts';
import { attackEntries } from './view.ts';
import { lists } from '#catalogue/lists.ts';

let matched: Map<string, Match[]> | undefined;

/** The tools that have what an attack needs, in the order of the catalogue. One pass over all servers serves every attack. */
export async function matchesOf(attack: string): Promise<Match[]> {
  if (!matched) {
    const attacks = (await attackEntries()).map(({ data }) => data).filter(({ needs }) => needs.any.length > 0);
    const found = new Map<string, Match[]>(attacks.map(({ slug }) => [slug, []]));
    for (const { server, tools } of lists().index.servers) if (tools > 0) matchesOnServer(attacks, server.slug, found);
    matched = found;
  }
  return matched.get(attack) ?? [];
}

/** The servers that form every leg of a combination on their own. */
export function completeServers(attack: Attack, matches: Match[]): string[] {
  if (!attack.needs.across) return [];
  const byServer = Map.groupBy(matches, ({ row }) => row.server);
  return [...byServer].filter(([, here]) => formAll(attack.needs, here)).map(([server]) => server);
}

/** Whether tools with these conditions form every leg of a combination. */
function formAll({ any }: Attack['needs'], matches: Match[]) {
  return LEGS.every((leg) =>
    matches.some(({ conditions }) => conditions.some((position) => any[position]?.leg === leg)),
  );
}

function matchesOnServer(attacks: Attack[], server: string, found: Map<string, Match[]>) {
  const rows = new Map((lists().byServer.get(server) ?? []).map((row) => [row.slug, row]));
  const here = new Map<string, Match[]>(attacks.map(({ slug }) => [slug, []]));
  for (const tool of serverEntry(server).tools) {
    const row = rows.get(tool.slug);
    if (!row) continue;
    const { facts } = attackFacts(tool);
    for (const { slug, needs } of attacks) {
      const conditions = needs.any.flatMap((condition, position) => (holds(condition, facts) ? [position] : []));
      if (conditions.length > 0) here.get(slug)?.push({ row, conditions });
    }
  }
  for (const { slug, needs } of attacks) {
    const matches = here.get(slug) ?? [];
    if (needs.across !== 'server' || formAll(needs, matches)) found.get(slug)?.push(...matches);
  }
}
