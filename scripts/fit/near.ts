import type { Labelled } from './data.ts';

// Of texts with so much in common, one is likely recalled from the other; less is enough under the same name.
const SAME_TEXT = 0.6;
const SAME_NAME = 0.4;

/** Finds the labelled tool that an invented one is too near to, so that nothing is measured on what was learned by heart. */
export function nearest(labelled: readonly Labelled[]) {
  const known = labelled.map((one) => ({
    one,
    words: wordsOf(one.tool.description),
    product: new Set(productOf(one.origin)),
  }));
  const byWord = new Map<string, typeof known>();
  for (const entry of known)
    for (const word of entry.words) {
      const same = byWord.get(word);
      if (same) same.push(entry);
      else byWord.set(word, [entry]);
    }
  const byName = Map.groupBy(known, ({ one }) => plain(one.tool.name));
  return (invented: Labelled): Labelled | undefined => {
    const words = wordsOf(invented.tool.description);
    const product = productOf(invented.server.title);
    const namesake = byName
      .get(plain(invented.tool.name))
      ?.find((entry) => product.some((word) => entry.product.has(word)) || overlap(words, entry.words) >= SAME_NAME);
    if (namesake) return namesake.one;
    // Texts that share most words share one of the rarest.
    const rarest = [...words].toSorted((a, b) => (byWord.get(a)?.length ?? 0) - (byWord.get(b)?.length ?? 0));
    const candidates = rarest
      .slice(0, Math.ceil(words.size * (1 - SAME_TEXT)) + 1)
      .flatMap((word) => byWord.get(word) ?? []);
    return candidates.find((entry) => overlap(words, entry.words) >= SAME_TEXT)?.one;
  };
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 600)
      .toLowerCase()
      .match(/[a-z0-9]+|[\u3040-\u9fff\uac00-\ud7af]/g) ?? [],
  );
}

function plain(name: string) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

// Words that name no product.
const COMMON = new Set(['mcp', 'server', 'tools', 'api', 'cloud']);

function productOf(server: string) {
  return [...wordsOf(server)].filter((word) => !COMMON.has(word));
}

/** Share of the words of both texts that stand in both. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
