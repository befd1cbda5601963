import * as jsonc from 'jsonc-parser';

/** JSON as clients write it, with comments and commas after the last value. */
export function parseJsonc(text: string): unknown {
  return JSON.parse(plainJson(text));
}

/** The text as plain JSON, character for character. A lone `"key": …` counts as an object. */
export function plainJson(text: string): string {
  const plain = withoutLastCommas(jsonc.stripComments(text, ' ')).trimEnd();
  return /^\s*"(?:[^"\\\n]|\\.)*"\s*:/.test(plain) ? `{${plain.replace(/,$/, '')}}` : plain;
}

/** Where a text stops being JSON, as an offset: its length where it only ends too early, nothing where it nests too deep. */
export function mistakeIn(plain: string): number | undefined {
  let first: number | undefined;
  try {
    jsonc.visit(plain, { onError: (_, offset) => void (first ??= offset) });
  } catch {
    // The reader calls itself for every level, and the stack ends.
    return undefined;
  }
  return first ?? plain.length;
}

function withoutLastCommas(text: string): string {
  const scanner = jsonc.createScanner(text, true);
  const kept: string[] = [];
  let from = 0;
  let comma = -1;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const token = text[scanner.getTokenOffset()];
    if (comma >= 0 && (token === '}' || token === ']')) {
      kept.push(text.slice(from, comma), ' ');
      from = comma + 1;
    }
    comma = token === ',' ? scanner.getTokenOffset() : -1;
  }
  return kept.join('') + text.slice(from);
}
