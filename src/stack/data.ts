import type { Condition } from '#model/condition.ts';
import type { ServerEntry, TokenCount } from '#model/entry.ts';
import { CATEGORIES, EFFECTS, LEVELS } from '#model/words.ts';
import { REACHES } from '#model/reach.ts';
import { reachesOf } from '#attacks/reach.ts';
import { type Decisions, decisionsOn } from './decisions.ts';
import type { Known } from './recognise.ts';

/** A tool in few characters: name, slug, places of category and risk, effects as bits, 1 if unknown, place of its decisions, reaches as bits. */
type ToolCells = [
  name: string,
  slug: string,
  category: number,
  risk: number,
  effects: number,
  unknown: 0 | 1,
  decisions: number,
  reach: number,
];

/** What the page has to know of a catalogued server. */
export type ServerCells = Known & { title: string; version: string | null; tokens: TokenCount; tools: ToolCells[] };

/** An attack that needs several tools together. */
export type Combination = { title: string; slug: string; conditions: Condition[] };

/** Everything that a check needs of the catalogue, loaded before anything is pasted. Decisions that are alike stand here once. */
export type StackData = { combinations: Combination[]; decisions: Decisions[]; servers: ServerCells[] };

/** Puts the catalogue into the form that the page loads. */
export function stackData(entries: Iterable<ServerEntry>, combinations: Combination[]): StackData {
  const places = new Map<string, number>();
  const placeOf = (decisions: Decisions) => {
    const text = JSON.stringify(decisions);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const servers = Array.from(entries, ({ server, provenance, tools }): ServerCells => {
    const decisionsOf = decisionsOn(server, tools);
    return {
      slug: server.slug,
      title: server.title,
      package: server.package ?? null,
      version: server.version ?? null,
      address: /^https?:/.test(provenance.source) ? provenance.source : null,
      tokens: {
        count: tools.reduce((sum, { tokens }) => sum + tokens.count, 0),
        atLeast: tools.some(({ tokens }) => tokens.atLeast),
      },
      tools: tools.map(({ slug, tool, verdict, verdict: { category, risk, effects, unknown } }) => [
        tool.name,
        slug,
        CATEGORIES.indexOf(category),
        LEVELS.indexOf(risk),
        effects.reduce((bits, effect) => bits | (1 << EFFECTS.indexOf(effect)), 0),
        unknown ? 1 : 0,
        placeOf(decisionsOf(tool.name)),
        reachesOf(tool, verdict).reduce((bits, { reach }) => bits | (1 << REACHES.indexOf(reach)), 0),
      ]),
    };
  });
  return { combinations, decisions: [...places.keys()].map((text) => JSON.parse(text) as Decisions), servers };
}
