import type { ToolEntry } from '#model/entry.ts';
import type { ToolFacts } from './holds.ts';
import { reachesOf } from './reach.ts';
import { carriedBy } from '#definition/parameter-kinds.ts';
import { parametersOf } from '#definition/parameters.ts';

/** What attacks ask of a tool, and what that was read from. */
export function attackFacts({ tool, verdict }: ToolEntry) {
  const reached = reachesOf(tool, verdict);
  const parameters = parametersOf(tool.inputSchema).map((parameter) => ({
    name: parameter.name,
    signal: carriedBy(parameter),
  }));
  const signals = parameters.flatMap(({ signal }) => (signal === null ? [] : [signal]));
  const facts: ToolFacts = {
    category: verdict.category,
    effects: verdict.effects,
    signals,
    reach: reached.map(({ reach }) => reach),
  };
  return { parameters, facts, reached };
}
