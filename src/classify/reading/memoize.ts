// A bound keeps hostile texts from filling the memory; nothing is lost but time when it is reached.
const MOST = 20_000;
const LONGEST = 40;

/** Keeps what a function says of a word. Texts share most of their words. */
export function memoize<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = read(word);
    if (word.length > LONGEST) return value;
    if (known.size >= MOST) known.clear();
    known.set(word, value);
    return value;
  };
}
