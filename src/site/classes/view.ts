import { listed, listPages, lists, pageOf, toolsOf } from '#catalogue/lists.ts';
import { classPolicy } from './policy.view.ts';

type Kind = Parameters<typeof toolsOf>[0];

/** The pages of the tools of every category, level or effect. `attacks` finds the attacks that such a page names. */
export async function classPages<Word extends string>(
  kind: Kind,
  words: readonly Word[],
  attacks: (word: Word) => Promise<unknown>,
) {
  const counts = words.map((word) => toolsOf(kind, word).length);
  const pages = words.map(async (word) => {
    const tools = toolsOf(kind, word);
    const { unknown, catalogued } = classList(kind, word, 1);
    const around = [counts, unknown, catalogued, classPolicy(tools), await attacks(word)];
    return listPages({ [kind]: word }, tools, (shown) => [around, listed(shown)]);
  });
  return (await Promise.all(pages)).flat();
}

/** One page of the tools of a category, level or effect, as a list page shows it. */
export function classList(kind: Kind, word: string, number: number) {
  const { index, titles } = lists();
  const tools = toolsOf(kind, word);
  return {
    tools: pageOf(tools, number),
    total: tools.length,
    unknown: tools.filter(({ unknown }) => unknown).length,
    catalogued: index.tools.length,
    titles,
  };
}

/** The words of a kind as tabs above a list, with the number of their tools. */
export function classTabs<Word extends string>(
  kind: Kind,
  words: readonly Word[],
  current: Word,
  text: (word: Word) => string,
  path: (word: Word) => string,
) {
  return words.map((word) => ({
    text: text(word),
    href: path(word),
    count: toolsOf(kind, word).length,
    current: word === current,
  }));
}
