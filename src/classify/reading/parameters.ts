import { readParameters as readAll, type Parameter as Argument } from '#definition/parameters.ts';
import type { Tool } from '#model/tool.ts';
import { memoize } from './memoize.ts';
import { termOf, type Term } from './terms.ts';
import { words } from './words.ts';

/** What the name of an argument says, wherever it stands. */
type Named = {
  name: string;
  /** Base forms of the words of its name. */
  words: readonly string[];
  terms: readonly Term[];
  /** The same, joined by `_`. */
  joined: string;
  /** All its words as one. */
  term: Term;
};

/** An argument that the caller passes. */
export type Parameter = Named &
  Pick<Argument, 'field' | 'container' | 'description' | 'described' | 'choices' | 'closed'>;

/** What of the arguments tells what a tool does, and all that offer a choice. */
export function readParameters(tool: Tool): { parameters: Parameter[]; choices: Parameter[] } {
  const { all } = readAll(tool.inputSchema);
  // Deeper arguments, and those of one of many things in a list, are details of data.
  const parameters = all.filter(({ inside, depth }) => inside !== 'list' && depth <= 2).map(parameterOf);
  const choices = all.filter(({ choices }) => choices.length > 0).map(parameterOf);
  return { parameters, choices };
}

function parameterOf({ name, field, container, description, described, choices, closed }: Argument): Parameter {
  const { words, terms, joined, term } = named(name);
  return {
    name,
    words,
    terms,
    joined,
    term,
    field,
    container,
    description: description.slice(0, 400),
    described,
    choices,
    closed,
  };
}

// Most tools take the same few arguments.
const named = memoize(readNamed);

// A web address is called a URI as often as a URL.
const URL = termOf('url');

function readNamed(name: string): Named {
  const parts = words(name).map((word) => (word.lemma === 'uri' ? { lemma: URL.text, term: URL } : word));
  const lemmas = parts.map(({ lemma }) => lemma);
  const [only] = parts;
  return {
    name,
    words: lemmas,
    terms: parts.map(({ term }) => term),
    joined: lemmas.join('_'),
    term: only && parts.length === 1 ? only.term : termOf(lemmas.join(' ')),
  };
}
