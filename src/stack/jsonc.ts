/** The text as plain JSON, line for line. A lone `"key": …` counts as an object. */
export function plainJson(text: string): string {
  const plain = withoutLastCommas(withoutComments(text))
    .replace(/^\s+/, (blank) => blank.replace(/[^\n]/g, ''))
    .trimEnd();
  return /^\s*"(?:[^"\\\n]|\\.)*"\s*:/.test(plain) ? `{${plain.replace(/,$/, '')}}` : plain;
}

/** JSON as clients write it, with comments and commas after the last value. */
export function parseJsonc(text: string): unknown {
  return JSON.parse(plainJson(text));
}

const STRING = /"(?:[^"\\\n]|\\.)*"/y;

// Copies strings as they are, so that `//` in an address is no comment.
function withoutComments(text: string): string {
  const kept: string[] = [];
  let start = 0;
  let position = 0;
  const skipTo = (end: number) => {
    kept.push(text.slice(start, position));
    position = end < 0 ? text.length : end;
    start = position;
  };
  while (position < text.length) {
    const two = text.slice(position, position + 2);
    if (text[position] === '"') {
      STRING.lastIndex = position;
      position = STRING.test(text) ? STRING.lastIndex : position + 1;
    } else if (two === '//') skipTo(text.indexOf('\n', position));
    else if (two === '/*') {
      const end = text.indexOf('*/', position + 2);
      const from = position;
      skipTo(end < 0 ? end : end + 2);
      // The lines stay, so that a mistake further down is found where it stands.
      kept.push(text.slice(from, position).replace(/[^\n]/g, ''));
    } else position++;
  }
  kept.push(text.slice(start));
  return kept.join('');
}

function withoutLastCommas(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, (found) => (found === ',' ? '' : found));
}
