/** A piece of a text that is looked at by itself. */
export type Piece = { text: string; start: number };

// No sentence that says one thing is longer; what is cut apart here overlaps.
const LONGEST = 400;
const OVERLAP = 120;
// A full stop within `.ssh` or a number ends nothing.
const END = /[.!?](?=[\s"')\]]|$)|[。！？\n\r；]/g;

/** The sentences of a text, long ones in pieces, so that the time to look at all is that of the text's length. */
export function sentences(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (end: number) => {
    for (let from = start; from < end; from += LONGEST - OVERLAP) {
      pieces.push({ text: text.slice(from, Math.min(end, from + LONGEST)), start: from });
      if (from + LONGEST >= end) break;
    }
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(END)) add(index + mark.length);
  add(text.length);
  return pieces;
}
