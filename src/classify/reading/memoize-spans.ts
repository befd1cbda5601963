// A power of two, so that the last digits of a word's hash tell its cell. Fewer would forget words, more would lie
// farther from the processor.
const CELLS = 1 << 15;
const LAST = CELLS - 1;
const PROBES = 8;
const LONGEST = 40;

/**
 * Keeps what a function says of a word, found by where it stands in a text: most words are known,
 * and a known one need not be cut out of the text. Texts share most of their words;
 * the number of cells keeps hostile ones from filling the memory.
 */
export function memoizeSpans<Value extends { text: string }>(
  read: (word: string) => Value,
): (text: string, start: number, end: number) => Value {
  const values: (Value | undefined)[] = Array.from({ length: CELLS }, () => undefined);
  // Comparing hashes first spares a look at most of the words that share a cell.
  const hashes = new Int32Array(CELLS);
  return (text, start, end) => {
    if (end - start > LONGEST) return read(text.slice(start, end));
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const first = (hash ^ (hash >>> 15)) & LAST;
    let free = first;
    for (let probe = 0; probe < PROBES; probe++) {
      const cell = (first + probe) & LAST;
      const value = values[cell];
      if (value === undefined) {
        free = cell;
        break;
      }
      if (hashes[cell] === hash && stands(value.text, text, start, end)) return value;
    }
    const value = read(text.slice(start, end));
    values[free] = value;
    hashes[free] = hash;
    return value;
  };
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
