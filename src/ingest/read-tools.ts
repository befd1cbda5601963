import type { Problem } from '#model/manifest.ts';
import { Tool } from '#model/tool.ts';
import type { Context } from './define-adapter.ts';
import { isLoose, type Loose } from './loose.ts';

/** Tools that could be read, and what is wrong with the rest. */
export type ReadTools = { tools: Tool[]; problems: Problem[] };

// Publishers write `null` for "none", which the protocol does not know.
const withoutNulls = (object: Loose): Loose =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));

const prepared = (raw: Loose): Loose => {
  const tool = withoutNulls(raw);
  return isLoose(tool['annotations']) ? { ...tool, annotations: withoutNulls(tool['annotations']) } : tool;
};

const quoted = (raw: unknown): string =>
  isLoose(raw) && typeof raw['name'] === 'string' && raw['name'] !== '' ? `"${raw['name'].slice(0, 80)}"` : 'A tool';

/** Reads tools one by one. `places` has the JSON Pointer of each. An unreadable one is left out with a problem. */
export const readTools = (raws: unknown[], context: Context, places: (position: number) => string): ReadTools => {
  const tools: Tool[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const [position, raw] of raws.entries()) {
    const place = places(position);
    const result = Tool.safeParse(isLoose(raw) ? prepared(raw) : raw);
    if (!result.success) {
      const [issue] = result.error.issues;
      const path = (issue?.path ?? []).map((step) => `/${String(step)}`).join('');
      problems.push({
        file: context.file,
        place: `${place}${path}`,
        message: `${quoted(raw)} is left out: ${issue?.message ?? 'it is not a tool'}`,
        remedy: 'Correct this value to what the MCP tool definition asks for and ingest the file again.',
      });
      continue;
    }
    const { name } = result.data;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, place);
    else {
      problems.push({
        file: context.file,
        place,
        message: `The name ${quoted(raw)} is taken by ${first}; both are kept`,
        remedy: 'Give each tool of a server a name of its own: clients can call only one of the two.',
      });
    }
    tools.push(result.data);
  }
  return { tools, problems };
};

/** Reads an array of tools at a JSON Pointer. */
export const readToolList = (raws: unknown[], context: Context, pointer: string): ReadTools =>
  readTools(raws, context, (position) => `${pointer}/${position}`);
