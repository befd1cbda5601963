import type { FittedTool } from './format.ts';
import { nameList } from './phrases.ts';

/** What the conditions of a document cannot see, so that nobody takes them for more than they are. */
export function unseenNotes(ruled: FittedTool[]): string[] {
  const blind = new Map<string, string[]>();
  for (const { tool, opening, ...kept } of ruled)
    for (const unseen of new Set(
      [...(kept.arguments ?? []), ...(opening?.rules ?? [])].flatMap((rule) => rule.unseen ?? []),
    ))
      blind.set(unseen, [...(blind.get(unseen) ?? []), tool]);
  return [...blind].map(([unseen, tools]) => `The conditions of ${nameList(tools)} do not see ${unseen}.`);
}
