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
  const parameters: Parameter[] = [];
  const choices: Parameter[] = [];
  for (const argument of readAll(tool.inputSchema).all) {
    // Deeper arguments, and those of one of many things in a list, are details of data.
    const tells = argument.inside !== 'list' && argument.depth <= 2;
    const offers = argument.choices.length > 0;
    if (!tells && !offers) continue;
    const parameter = parameterOf(argument);
    if (tells) parameters.push(parameter);
    if (offers) choices.push(parameter);
  }
  return { parameters, choices };
}

function parameterOf({ name, field, container, description, described, choices, closed }: Argument): Parameter {
  const text = description.slice(0, 400);
  return { ...named(name), field, container, description: text, described, choices, closed };
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
