import { ownTitle, ownToolTitle } from '#definition/titles.ts';
import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import { markExcluded } from './exclusions.ts';
import { ALL, type MayMatch, type Prefilters } from './prefilter.ts';
import { readMainClause, type MainClause } from './main-clause.ts';
import { readName, type Name } from './name.ts';
import { readParameters, type Parameter } from './parameters.ts';
import { withoutInjections, type Injection } from './injection.ts';
import { tokenize, type Token } from './tokens.ts';
import { words, type NameWord } from './words.ts';

/** Base forms and the first token of each. */
type Said = Pick<ReadonlyMap<string, Token>, 'has' | 'get'>;

/** A tool read once, so that every rule looks at the same words. */
export type Definition = {
  tool: Tool;
  server: ServerFacts;
  name: Name;
  /** The words of the description, or of the title where there is none. Prompt injections are left out. */
  text: Token[];
  field: string;
  /** The text that the words come from. */
  clean: string;
  /** Tells which idioms may stand in that text. */
  idioms: () => MayMatch;
  /** Whether a pattern may match in that text or the name; what may not need not be tried. */
  mayMatch: MayMatch;
  /** What was left out. */
  injections: Injection[];
  mainClause: MainClause;
  /** Base forms said in the text of this tool, excluded words left out, with the first token of each. */
  said: Said;
  parameters: Parameter[];
  choices: Parameter[];
  serverWords: NameWord[];
};

// Long descriptions repeat themselves; what a tool does is said early.
const READ = 2_000;

/** Reads a tool's definition. With `whole`, prompt injections are read as well. */
export function readDefinition(
  tool: Tool,
  server: ServerFacts,
  whole = false,
  { rules: prefilter, idioms }: Prefilters = ALL,
): Definition {
  const { text: source, field } = statement(tool);
  const mayMatch = prefilter(source, tool.name);
  const { injections, clean: honest } = withoutInjections(source, field, mayMatch);
  const clean = (whole ? source : honest).slice(0, READ);
  const text = markExcluded(tokenize(clean), clean);
  const name = readName(tool.name);
  return {
    tool,
    server,
    name,
    text,
    field,
    clean,
    // Blanking may bring words together that did not stand together.
    idioms: () => idioms(clean),
    mayMatch: whole || honest === source ? mayMatch : prefilter(clean, tool.name),
    injections,
    mainClause: readMainClause(text, clean),
    said: saidIn(text),
    ...readParameters(tool),
    serverWords: serverWords(server),
  };
}

function statement(tool: Tool): { text: string; field: string } {
  return tool.description.trim() ? { text: tool.description, field: 'description' } : ownToolTitle(tool);
}

// The tools of a server come one after another.
let latest: { server: ServerFacts | undefined; words: NameWord[] } = { server: undefined, words: [] };

function serverWords(server: ServerFacts): NameWord[] {
  if (latest.server !== server) latest = { server, words: words(`${ownTitle(server)} ${server.package ?? ''}`) };
  return latest.words;
}

// Few rules ask, so the list is made when the first does.
function saidIn(text: readonly Token[]): Said {
  let known: Map<string, Token> | undefined;
  const list = () => {
    if (known) return known;
    known = new Map();
    for (const token of text)
      if (!token.excluded && !token.identifier && !known.has(token.lemma)) known.set(token.lemma, token);
    return known;
  };
  return { has: (lemma) => list().has(lemma), get: (lemma) => list().get(lemma) };
}
