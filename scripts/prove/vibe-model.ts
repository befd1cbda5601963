import { chatCompletion } from './chat-model.ts';
import { described } from './engine.ts';

/** A function of the program that the model writes, and the tool that it calls. */
type Function = { name: string; server: string; tool: string };

type Message = { role: string; content?: unknown };

// The most that one search answers.
const LOOKED_UP = 10;

// A program that calls some hundred functions is not carried out to its end.
const CALLS = 25;

// Most rounds of listing, looking up and calling: a second one finds what a server has added by then.
const ROUNDS = 2;

/**
 * A model that knows tools only through the program that Vibe runs for it: it lists the functions, looks up what they
 * are, calls all of them, and does it again. `refusals` are the messages of the calls that failed, by function.
 */
export function vibeModel(): {
  functions: Map<string, Function>;
  refusals: Map<string, string>;
  answer: (body: Record<string, unknown>) => { data: unknown }[];
} {
  const functions = new Map<string, Function>();
  const refusals = new Map<string, string>();
  let news: string[] = [];
  let step = 0;
  const steps = [
    () => [{ name: 'run_typescript', arguments: { code: LIST } }],
    (said: string[]) => {
      news = names(said).filter((name) => !functions.has(name));
      return lookUps(news);
    },
    (said: string[]) => {
      for (const found of said.flatMap(declared)) functions.set(found.name, found);
      return chunks(news, CALLS).map((names) => ({ name: 'run_typescript', arguments: { code: calling(names) } }));
    },
  ];
  return {
    functions,
    refusals,
    answer: ({ messages, tools }) => {
      // Other requests, such as one for a title, have no tools.
      if (!Array.isArray(tools) || tools.length === 0) return chatCompletion([]);
      const said = answersIn(messages as Message[]);
      if (step > 0 && step % steps.length === 0)
        for (const [name, message] of refused(said)) refusals.set(name, message);
      return chatCompletion(step < ROUNDS * steps.length ? (steps[step++ % steps.length]?.(said) ?? []) : []);
    },
  };
}

const LIST = `async function main() {
  return Object.keys(tools).filter((group) => group.startsWith('mcp_'))
    .flatMap((group) => Object.keys(tools[group]).map((name) => group + '.' + name));
}`;

function calling(names: string[]) {
  return `async function main() {
  const call = async (name) => {
    const [group, own] = name.split('.');
    try { await tools[group][own]({}); } catch (error) { return [name, String(error.message)]; }
  };
  return (await Promise.all(${JSON.stringify(names)}.map(call))).filter((one) => one !== undefined);
}`;
}

function lookUps(names: string[]) {
  return chunks(names, LOOKED_UP).map((functions) => ({
    name: 'search_tool_functions',
    arguments: { mode: 'details', functions },
  }));
}

function chunks(names: string[], most: number): string[][] {
  return Array.from({ length: Math.ceil(names.length / most) }, (_, at) => names.slice(at * most, (at + 1) * most));
}

// What came back since the model spoke last.
function answersIn(messages: Message[]): string[] {
  const spoken = messages.findLastIndex(({ role }) => role === 'assistant');
  return messages.slice(spoken + 1).map(({ content }) => (typeof content === 'string' ? content : ''));
}

function names(said: string[]): string[] {
  return said.flatMap((text) => (text.startsWith('[') ? (JSON.parse(text) as string[]) : []));
}

function refused(said: string[]): [string, string][] {
  return said.flatMap((text) => (text.startsWith('[') ? (JSON.parse(text) as [string, string][]) : []));
}

// "// function: mcp_notes.a_b", and the description in the comment of its declaration.
function declared(text: string): Function[] {
  return text.split('// function: ').flatMap((part, at) => {
    const found = at > 0 ? described(/\/\*\*\n([\s\S]*?)\*\//.exec(part)?.[1]) : undefined;
    return found ? [{ name: part.slice(0, part.indexOf('\n')).trim(), ...found }] : [];
  });
}
