import { lists, pageOf, toolsOf } from '#catalogue/lists.ts';

type Kind = Parameters<typeof toolsOf>[0];

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
