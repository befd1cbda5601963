import type { Attack } from '#model/attack.ts';

/** Whether a version of a package, or one tool of it, is known to be open to an attack. */
export function isAffected({ affects = [] }: Attack, name?: string, version?: string, tool?: string): boolean {
  return affects.some(
    (one) =>
      one.package === name &&
      one.versions.some((listed) => listed === version) &&
      (tool === undefined || (one.tools?.includes(tool) ?? true)),
  );
}
