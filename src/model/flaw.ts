import type { ServerFacts } from './server.ts';
import { isInRange } from './version.ts';

/** A documented attack on versions of a package, and on which of its tools where not on all. */
export type Flaw = { attack: string; title: string; package: string; versions: string[]; tools?: string[] | undefined };

/** Whether a version of a package, or one tool of it, is known to be open to an attack. */
export function isOpenTo(flaw: Omit<Flaw, 'attack' | 'title'>, server: Concerned, tool?: string): boolean {
  const { package: name, version } = server;
  return (
    version !== undefined &&
    flaw.package === name?.toLowerCase() &&
    flaw.versions.some((range) => isInRange(version, range)) &&
    (tool === undefined || (flaw.tools?.includes(tool) ?? true))
  );
}

type Concerned = Pick<ServerFacts, 'package' | 'version'>;
