import type { Category, Effect, Severity } from '#model/words.ts';

// Rules whose evidence says that only the caller's own session is touched.
const OWN = ['operates-page', 'clears-stored-session', 'industrial-server', 'ends-own-session'];

// A rule whose evidence says that local files can leave the machine.
const LEAVES = 'gives-files-to-page';

/** What one misused call could cost at worst. `fired` tells whether a rule has evidence. */
export function severityOf(category: Category, effects: readonly Effect[], fired: (rule: string) => boolean): Severity {
  const has = (effect: Effect) => effects.includes(effect);
  if (has('financial')) return 'critical';
  if (has('code')) return category === 'execute' && has('destructive') ? 'critical' : 'high';
  if (has('destructive') || has('communication') || has('credentials')) return category === 'other' ? 'medium' : 'high';
  if (category === 'other' || category === 'read') return 'low';
  if (fired(LEAVES)) return 'high';
  return OWN.some(fired) && !has('egress') ? 'low' : 'medium';
}
