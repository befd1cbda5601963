import type { Problem } from '#model/manifest.ts';
import { Tool } from '#model/tool.ts';
import type { Context } from './define-adapter.ts';
import { isLoose, type Loose } from './loose.ts';

/** Tools that could be read, and what is wrong with the rest. */
export type ReadTools = { tools: Tool[]; problems: Problem[] };

type Issue = { path: PropertyKey[]; message: string };

/** Reads tools one by one. `places` has the JSON Pointer of each. An unreadable one is left out with a problem. */
export function readTools(raws: unknown[], context: Context, places: (position: number) => string): ReadTools {
  const tools: Tool[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const [position, raw] of raws.entries()) {
    const place = places(position);
    const { result, ignored } = read(raw);
    for (const issue of ignored)
      problems.push({
        file: context.file,
        place: `${place}${pathOf(issue)}`,
        message: `A claim of ${quoted(raw)} about itself is ignored: ${issue.message}`,
        remedy: 'Correct this value to what the MCP tool definition asks for and ingest the file again.',
      });
    if (!result.success) {
      const [issue] = result.error.issues;
      problems.push({
        file: context.file,
        place: `${place}${issue ? pathOf(issue) : ''}`,
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
}

/** Reads an array of tools at a JSON Pointer. */
export function readToolList(raws: unknown[], context: Context, pointer: string): ReadTools {
  return readTools(raws, context, (position) => `${pointer}/${position}`);
}

// Publishers write `null` for "none", which the protocol does not know.
function withoutNulls(object: Loose): Loose {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

function prepared(raw: Loose): Loose {
  const tool = withoutNulls(raw);
  return isLoose(tool['annotations']) ? { ...tool, annotations: withoutNulls(tool['annotations']) } : tool;
}

function pathOf({ path }: Issue) {
  return path.map((step) => `/${String(step)}`).join('');
}

// What an author only claims: a claim that cannot be read must not take the tool out of sight.
function withoutBadClaims(tool: Loose, issues: Issue[]): Loose {
  const bad = issues.filter(({ path }) => path[0] === 'annotations');
  if (!isLoose(tool['annotations'])) return bad.length > 0 ? withoutNulls({ ...tool, annotations: null }) : tool;
  const names = new Set(bad.map(({ path }) => path[1]));
  const kept = Object.entries(tool['annotations']).filter(([name]) => !names.has(name));
  return { ...tool, annotations: Object.fromEntries(kept) };
}

function read(raw: unknown) {
  const tool = isLoose(raw) ? prepared(raw) : raw;
  const first = Tool.safeParse(tool);
  if (first.success || !isLoose(tool)) return { result: first, ignored: [] };
  const second = Tool.safeParse(withoutBadClaims(tool, first.error.issues));
  return { result: second, ignored: second.success ? first.error.issues : [] };
}

function quoted(raw: unknown): string {
  return isLoose(raw) && typeof raw['name'] === 'string' && raw['name'] !== ''
    ? `"${raw['name'].slice(0, 80)}"`
    : 'A tool';
}
