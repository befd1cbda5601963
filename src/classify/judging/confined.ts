import type { Evidence } from '#model/verdict.ts';
import type { Category, Effect } from '#model/words.ts';
import { find } from '../find.ts';
import type { Definition } from '../reading/definition.ts';
import staysInSession from '../rules/screens/stays-in-session.ts';

/** What shows that the effect of an Execute stays in the caller's own disposable session; nothing where nothing does. */
export function confining(definition: Definition, category: Category, effects: readonly Effect[]): Evidence[] {
  if (category !== 'execute' || effects.length > 0 || definition.injections.length > 0) return [];
  const { id, when, claims } = staysInSession;
  return find(when, definition).map(({ field, quote }) => ({ rule: id, field, quote, claims }));
}
