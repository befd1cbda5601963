import type { Attack } from '#model/attack.ts';
import { isOpenTo } from '#model/flaw.ts';
import type { ServerFacts } from '#model/server.ts';

/** Whether a version of a package, or one tool of it, is known to be open to an attack. */
export function isAffected({ affects = [] }: Attack, server: Pick<ServerFacts, 'package' | 'version'>, tool?: string) {
  return affects.some((flaw) => isOpenTo(flaw, server, tool));
}
