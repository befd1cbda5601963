type Node = Map<string, Node>;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

// What words are made of: characters that make up ranges, and a mark that stands at the end of a set.
type Alphabet = { characters: string[]; ranges: string; mark: string };

const LABELS: Alphabet = { characters: `0123456789${LETTERS}`.split(''), ranges: '0-9a-z', mark: '-' };
const WORDS: Alphabet = { characters: LETTERS.split(''), ranges: 'a-z', mark: '_' };

/** A pattern of the labels of a host name, in small letters, that are not in a list. */
export function otherLabels(labels: string[]): string {
  return others(labels, LABELS);
}

/** A pattern of the words of letters and `_`, in small letters, that are not in a list. Digits end a word. */
export function otherWords(words: string[]): string {
  return others(words, WORDS);
}

const END = '';

function trieOf(words: string[]): Node {
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
}

// "0-9b-df-z" for every character but a and e.
function rangesBut(letters: string[], { characters }: Alphabet): string {
  const others = characters.filter((letter) => !letters.includes(letter));
  const starts = others.filter((letter) => !others.includes(String.fromCharCode(letter.charCodeAt(0) - 1)));
  const ends = others.filter((letter) => !others.includes(String.fromCharCode(letter.charCodeAt(0) + 1)));
  return starts.map((start, at) => (start === ends[at] ? start : `${start}-${ends[at]}`)).join('');
}

// RE2 has no negation, so a listed word is left letter by letter: a character that does not go on with it frees the rest.
function others(words: string[], alphabet: Alphabet): string {
  const { ranges, mark } = alphabet;
  const after = (node: Node, first: boolean): string => {
    const letters = [...node.keys()].filter((letter) => letter !== END);
    if (letters.length === 0) return `[${ranges}${mark}]+`;
    const along = letters.map((letter) => `${letter}${after(node.get(letter) as Node, false)}`);
    const group = `(?:${[`[${rangesBut(letters, alphabet)}${mark}][${ranges}${mark}]*`, ...along].join('|')})`;
    return first || node.has(END) ? group : `${group}?`;
  };
  return after(trieOf(words), true);
}
