type Node = Map<string, Node>;

const END = '';
const CHARACTERS = [...'0123456789abcdefghijklmnopqrstuvwxyz'];

const trieOf = (words: string[]): Node => {
  const root: Node = new Map();
  for (const word of words) {
    let node = root;
    for (const letter of [...word, END]) {
      const next: Node = node.get(letter) ?? new Map<string, Node>();
      node.set(letter, next);
      node = next;
    }
  }
  return root;
};

// "0-9b-df-z" for every character but a and e.
const rangesBut = (letters: string[]): string => {
  const others = CHARACTERS.filter((letter) => !letters.includes(letter));
  const starts = others.filter((letter) => !others.includes(String.fromCharCode(letter.charCodeAt(0) - 1)));
  const ends = others.filter((letter) => !others.includes(String.fromCharCode(letter.charCodeAt(0) + 1)));
  return starts.map((start, at) => (start === ends[at] ? start : `${start}-${ends[at]}`)).join('');
};

/**
 * A pattern of the labels of a host name, in small letters, that are not in a list. RE2 has no negation,
 * so a listed label is left letter by letter: a character that does not go on with it frees the rest.
 */
export const otherLabels = (labels: string[]): string => {
  const after = (node: Node, first: boolean): string => {
    const letters = [...node.keys()].filter((letter) => letter !== END);
    if (letters.length === 0) return '[0-9a-z-]+';
    const along = letters.map((letter) => `${letter}${after(node.get(letter) as Node, false)}`);
    const group = `(?:${[`[${rangesBut(letters)}-][0-9a-z-]*`, ...along].join('|')})`;
    return first || node.has(END) ? group : `${group}?`;
  };
  return after(trieOf(labels), true);
};
