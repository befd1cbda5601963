type Read<Value> = (word: string) => Value;
type Entry<Value> = { word: string; value: Value };

// A power of two, so that the last digits of a word's sum tell its cell.
const CELLS = 1 << 16;
const PROBES = 8;
const LONGEST = 40;

const equals = (word: string, text: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
};

/**
 * Remembers what a function says of a word, found by its place in a text: most words are known,
 * and a known one need not be cut out of the text. Texts share most of their words;
 * the number of cells keeps hostile ones from filling the memory.
 */
export const rememberSpans = <Value>(read: Read<Value>): ((text: string, start: number, end: number) => Value) => {
  const cells: (Entry<Value> | undefined)[] = Array.from({ length: CELLS }, () => undefined);
  return (text, start, end) => {
    if (end - start > LONGEST) return read(text.slice(start, end));
    let sum = 0;
    for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
    sum ^= sum >>> 15;
    for (let probe = 0; probe < PROBES; probe++) {
      const entry = cells[(sum + probe) & (CELLS - 1)];
      if (entry === undefined) break;
      if (equals(entry.word, text, start, end)) return entry.value;
    }
    const word = text.slice(start, end);
    const value = read(word);
    let probe = 0;
    while (probe < PROBES - 1 && cells[(sum + probe) & (CELLS - 1)] !== undefined) probe++;
    cells[(sum + probe) & (CELLS - 1)] = { word, value };
    return value;
  };
};
