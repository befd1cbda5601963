const NEWLINE = 0x0a;

/** Joins chunks into lines. `push` returns false, and takes no more, once a line exceeds the limit. */
export function lineReader(limit: number, onLine: (line: string) => void) {
  let chunks: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    length += part.length;
    chunks.push(part);
    return length <= limit;
  };
  return {
    /** Bytes of a line that has not ended. */
    pending: () => length,
    push(chunk: Buffer): boolean {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
        if (!keep(chunk.subarray(start, end))) return false;
        const line = Buffer.concat(chunks).toString('utf8');
        chunks = [];
        length = 0;
        start = end + 1;
        onLine(line);
      }
      return keep(chunk.subarray(start));
    },
  };
}
