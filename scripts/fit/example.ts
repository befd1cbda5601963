import { find } from '#classify/find.ts';
import { readDefinition } from '#classify/reading/definition.ts';
import { features, withVerb } from '#classify/learned/features.ts';
import { rules } from '#classify/rules/index.ts';
import type { Labelled } from './data.ts';

/** A labelled tool with the keys of everything observed in it. */
export type Example = Labelled & { keys: string[]; importance: number };

// Hints are withheld from the labels, learned words are observed one by one, and prompt injections are never weighed.
const APART = /^(?:learned-words|author-says-\w+|steers-the-reader)$/;

/** The rules whose weights are fitted. */
export const fittedRules = rules.filter(({ id }) => !APART.test(id));

// An unsure label teaches, but less.
const UNSURE = 0.6;

/** Reads what can be observed in a tool. */
export function toExample(labelled: Labelled): Example {
  const definition = readDefinition(labelled.tool, labelled.server);
  const keys = new Set<string>();
  for (const { id, when, claims } of fittedRules) {
    if (find(when, definition).length === 0) continue;
    keys.add(`r:${id}`);
    if (claims.effects) for (const key of withVerb(definition, id)) keys.add(`x:${key}`);
  }
  features(definition, (kind, key) => keys.add(`${kind}:${key}`));
  return { ...labelled, keys: [...keys], importance: labelled.sure ? 1 : UNSURE };
}
