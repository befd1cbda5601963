import { serverEntry } from '#catalogue/index.ts';
import { isAffected } from '#attacks/affected.ts';
import { type Attack } from '#model/attack.ts';
import type { ServerEntry } from '#model/entry.ts';
import { attackEntries } from './view.ts';
import { lists } from '#catalogue/lists.ts';

/** The attacks that this version of a server, or one tool of it, is known to be open to. */
export async function flawsOf({ server, provenance }: ServerEntry, tool?: string): Promise<Attack[]> {
  return (await attackEntries())
    .map(({ data }) => data)
    .filter((attack) => isAffected(attack, inVersion(server, provenance), tool));
}

/** The servers of the catalogue that an attack is shown on, in the version looked at. */
export function affectedServers(attack: Attack): string[] {
  return (attack.affects ? lists().index.servers : [])
    .filter(({ server }) => isAffected(attack, inVersion(server, serverEntry(server.slug).provenance)))
    .map(({ server }) => server.slug);
}

function inVersion({ package: name }: ServerEntry['server'], { version }: ServerEntry['provenance']) {
  return { ...(name !== undefined && { package: name }), ...(version !== undefined && { version }) };
}
