import { LEGS, type Leg } from '#model/condition.ts';
import { holds } from '#attacks/holds.ts';
import { ACTIONS, strictness, type Action } from '#model/policy.ts';
import type { Combination } from './data.ts';
import type { Stack, StackServer, StackTool } from './stack.ts';

/** A tool on one side of a combination, and why. */
export type Member = { server: StackServer; tool: StackTool; because: string[] };

/** A part of a combination with the tools that can play it. */
type LegMembers = { leg: Leg; members: Member[] };

/** What a stack has of a combination. `smallest` names the parts that take the fewest denials to leave out. */
export type Formed = { title: string; slug: string; legs: LegMembers[]; complete: boolean; smallest: Leg[] };

/** What documents make of each tool. A tool that no document speaks of is as open as before. */
export type Actions = Map<StackServer, Map<string, Action>>;

/** Tools of different servers that share a name. */
export type Collision = { name: string; servers: string[] };

/**
 * The parts of a combination that a stack's tools form. As long as every part keeps one tool the combination works, so
 * the fewest denials that break it are all tools of its smallest part.
 */
export function formedBy(stack: Stack, combination: Combination): Formed {
  const legs = LEGS.map((leg) => ({ leg, members: membersOf(leg, combination, stack) }));
  const complete = legs.every(({ members }) => members.length > 0);
  const fewest = Math.min(...legs.map(({ members }) => members.length));
  const smallest = complete ? legs.filter(({ members }) => members.length === fewest).map(({ leg }) => leg) : [];
  return { title: combination.title, slug: combination.slug, legs, complete, smallest };
}

/** What stands in the way of a combination: nothing, a person who is asked, or a denial. Its most closed part decides. */
export function remains({ legs }: Formed, actions: Actions): Action {
  const easiest = legs.map(({ members }) =>
    Math.min(
      ...members.map(({ server, tool }) => strictness(actions.get(server)?.get(tool.name) ?? 'allow')),
      ACTIONS.length - 1,
    ),
  );
  return ACTIONS[Math.max(...easiest)] ?? 'deny';
}

/** The names that tools of more than one server have, as a model sees them where a client adds no prefix. */
export function collisionsIn({ servers }: Stack): Collision[] {
  const owners = new Map<string, Set<number>>();
  for (const [place, { tools }] of servers.entries())
    for (const { name } of tools) owners.set(name, (owners.get(name) ?? new Set()).add(place));
  return [...owners]
    .filter(([, places]) => places.size > 1)
    .map(([name, places]) => ({ name, servers: [...places].map((place) => servers[place]?.name ?? '') }));
}

function membersOf(leg: Leg, { conditions }: Combination, { servers }: Stack): Member[] {
  return servers.flatMap((server) =>
    server.tools.flatMap((tool) => {
      const met = conditions.filter((condition) => condition.leg === leg && holds(condition, tool));
      return met.length > 0 ? [{ server, tool, because: met.map(({ because }) => because) }] : [];
    }),
  );
}
