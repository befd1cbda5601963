import { serverEntry } from '#catalogue/index.ts';
import type { PostureRow } from './posture-row.ts';
import type { ToolRow } from '#model/entry.ts';
import { POSTURES, type Posture } from '#model/words.ts';
import { decide } from '#policies/decision/posture.ts';
import { lists } from '#catalogue/lists.ts';

type Fate = keyof PostureRow['tools'];

/** What each posture makes of some tools: how many run, run with a limit, wait for approval and are blocked. */
export function classPolicy(tools: ToolRow[]): PostureRow[] {
  return POSTURES.map((posture) => {
    const counts = { allow: 0, limited: 0, ask: 0, deny: 0 };
    for (const { server, slug } of tools) {
      const fate = fates().get(key(server, slug))?.[posture];
      if (fate) counts[fate] += 1;
    }
    return { posture, tools: counts };
  });
}

function key(server: string, slug: string) {
  return `${server}/${slug}`;
}

let known: Map<string, Record<Posture, Fate>> | undefined;

// One pass over all servers serves every list.
function fates() {
  if (known) return known;
  known = new Map();
  for (const { server } of lists().index.servers)
    for (const { slug, verdict } of serverEntry(server.slug).tools) {
      const fate = POSTURES.map((posture): [Posture, Fate] => {
        const { action, rate } = decide(verdict, posture);
        return [posture, action === 'allow' && rate ? 'limited' : action];
      });
      known.set(key(server.slug, slug), Object.fromEntries(fate) as Record<Posture, Fate>);
    }
  return known;
}
