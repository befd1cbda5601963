import type { Decision } from '#model/policy.ts';
import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import { POSTURES, type Posture } from '#model/words.ts';
import { serverPolicy } from '#policies/decision/posture.ts';

/** The decision of each posture. */
export type Decisions = Record<Posture, Decision>;

/** What each posture decides of a server's tools, by their names. */
export function decisionsOn(
  server: ServerFacts,
  judged: { tool: Tool; verdict: Verdict }[],
): (tool: string) => Decisions {
  const policies = POSTURES.map((posture) => {
    const { tools } = serverPolicy(server, judged, posture);
    return new Map(tools.map(({ tool, decision }) => [tool, decision]));
  });
  return (name) =>
    Object.fromEntries(POSTURES.map((posture, place) => [posture, policies[place]?.get(name)])) as Decisions;
}
