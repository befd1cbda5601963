import { unreadText } from '#definition/parameters.ts';
import type { Problem } from '#model/manifest.ts';
import type { Tool } from '#model/tool.ts';
import type { Context } from './define-adapter.ts';
import { nameOf, readTool } from './read-tool.ts';

/** Tools that could be read, and what is wrong with the rest. */
export type ReadTools = { tools: Tool[]; problems: Problem[] };

const REMEDY = 'Correct this value to what the MCP tool definition asks for and ingest the file again.';

/** Reads tools one by one. `places` has the JSON Pointer of each. Only what has no name is left out, with a problem. */
export function readTools(raws: unknown[], context: Context, places: (position: number) => string): ReadTools {
  const tools: Tool[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const add = (place: string, message: string, remedy = REMEDY) =>
    problems.push({ file: context.file, place, message, remedy });
  for (const [position, raw] of raws.entries()) {
    const place = places(position);
    const { tool, issues } = readTool(raw);
    if (!tool) {
      for (const { path, message } of issues) add(`${place}${path}`, `${quoted(raw)} is left out: ${message}`);
      continue;
    }
    for (const { path, message } of issues) {
      const what = path.startsWith('/annotations')
        ? `A claim of ${quoted(raw)} about itself`
        : `A part of ${quoted(raw)}`;
      add(`${place}${path}`, `${what} is ignored: ${message}`);
    }
    const unread = unreadText(tool.inputSchema);
    if (unread.length > 0)
      add(
        place,
        `${quoted(raw)} is not read whole: ${unread.join('; ')}`,
        'Nest it less deeply, or have a person read the tool: what was not read may change what it does.',
      );
    const first = seen.get(tool.name);
    if (first === undefined) seen.set(tool.name, place);
    else
      add(
        place,
        `The name ${quoted(raw)} is taken by ${first}; both are kept`,
        'Give each tool of a server a name of its own: clients can call only one of the two.',
      );
    tools.push(tool);
  }
  return { tools, problems };
}

/** Reads an array of tools at a JSON Pointer. */
export function readToolList(raws: unknown[], context: Context, pointer: string): ReadTools {
  return readTools(raws, context, (position) => `${pointer}/${position}`);
}

function quoted(raw: unknown): string {
  const name = nameOf(raw);
  return name === undefined ? 'A tool' : `"${name.slice(0, 80)}"`;
}
