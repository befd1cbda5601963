import { join } from 'node:path';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';
import { LEVEL_LABEL, RISK_MEANS, theServer } from '#site/prose/wording.ts';
import { SITE_NAME } from '#site/prose/site.ts';
import { catalogueFolder } from '#catalogue/location.ts';
import type { ServerRow, ToolRow } from '#model/entry.ts';
import { CATEGORIES, LEVELS, type Level, count } from '#model/words.ts';
import { lists } from '#catalogue/lists.ts';

/** The card of the home page and of pages that have none of their own. */
export function homeCard(): Card {
  const { servers, tools } = lists().index;
  return {
    title: 'What can this tool do?',
    otherwise: SITE_NAME,
    text: `${count(tools.length, 'MCP tool')} of ${count(servers.length, 'server')}: what each can do, how risky that is and why, and the policy to put on it.`,
    ...tally(tools),
  };
}

/** The card of a level. */
export function riskCard(risk: Level): Card {
  const { tools } = lists().index;
  return {
    title: risk === 'unknown' ? 'Risk not known' : `${LEVEL_LABEL[risk]} risk`,
    otherwise: risk,
    text: RISK_MEANS[risk].replaceAll('`', ''),
    ...tally(tools),
    level: risk,
  };
}

/** The card of a server, which its tools share. */
export function serverCard({ server, tools, risks, categories }: ServerRow): Card {
  const all = tools === 1 ? 'the one tool' : `the ${count(tools, 'tool')}`;
  return {
    title: server.title,
    otherwise: server.slug,
    text:
      tools > 0
        ? `What ${all} of ${theServer(server.title)} can do, how risky that is and why, and the policy to put on it.`
        : `The tools of ${theServer(server.title)} are not known.`,
    risks,
    categories,
  };
}

/** A card as the answer of an endpoint. */
export async function cardResponse(card: Card): Promise<Response> {
  return new Response(await drawCard(card, join(catalogueFolder(), 'images')), {
    headers: { 'content-type': 'image/png' },
  });
}

function share<Word extends string>(words: readonly Word[], of: (word: Word) => number) {
  return Object.fromEntries(words.map((word) => [word, of(word)])) as Record<Word, number>;
}

function tally(tools: ToolRow[]) {
  return {
    risks: share(LEVELS, (word) => tools.filter(({ risk }) => risk === word).length),
    categories: share(CATEGORIES, (word) => tools.filter(({ category }) => category === word).length),
  };
}
