import { Tool } from '#model/tool.ts';
import type { Issue } from './issue.ts';
import { asText, isLoose, type Loose } from './loose.ts';
import { isNestedTooDeep, withoutDepths } from './nesting.ts';
import { readInputSchema, readSchema } from './tool-schema.ts';

/** A tool as far as it could be read, with what of it was not. Without a tool, the issue tells why there is none. */
export type ReadTool = { tool?: Tool; issues: Issue[] };

/**
 * Reads one tool as it comes: in the form of tools/list, of a model API or of a framework. What cannot be read is left
 * out of the tool; the tool itself is kept as long as it has a name.
 */
export function readTool(raw: unknown): ReadTool {
  const given = unwrapped(raw);
  if (!given) return { issues: [{ path: '', message: 'a tool is an object' }] };
  const name = given['name'];
  if (typeof name !== 'string' || name === '')
    return { issues: [{ path: '/name', message: 'a tool has a name, which is a text that is not empty' }] };
  const issues: Issue[] = [];
  const input = readInputSchema(given);
  issues.push(...input.issues);
  const tool = {
    name,
    title: textAt(given, 'title', issues),
    description: descriptionOf(given, issues) ?? '',
    inputSchema: input.schema ?? {},
    outputSchema: outputSchemaOf(given, issues),
    annotations: annotationsOf(given, issues),
    _meta: objectAt(given, '_meta', issues),
  };
  return { tool: Tool.parse(withoutUndefined(bounded(tool, issues))), issues };
}

/** The name that a tool gives itself, for those who have to say what is wrong with it. */
export function nameOf(raw: unknown): string | undefined {
  return asText(unwrapped(raw)?.['name']);
}

// Model APIs wrap a definition once; what stands beside it says nothing of the tool.
function unwrapped(raw: unknown): Loose | undefined {
  if (!isLoose(raw)) return undefined;
  for (const key of ['function', 'toolSpec', 'tool']) {
    const inner = raw[key];
    if (isLoose(inner) && asText(raw['name']) === undefined) return inner;
  }
  return raw;
}

function textAt(object: Loose, key: string, issues: Issue[], path = `/${key}`): string | undefined {
  const value = object[key];
  if (typeof value === 'string') return value;
  // Publishers write `null` for "none", which the protocol does not know.
  if (value !== undefined && value !== null) issues.push({ path, message: `expected text, received ${kindOf(value)}` });
  return undefined;
}

function descriptionOf(tool: Loose, issues: Issue[]): string | undefined {
  const { description } = tool;
  if (Array.isArray(description) && description.length > 0 && description.every((line) => typeof line === 'string'))
    return description.join('\n');
  return textAt(tool, 'description', issues);
}

function objectAt(tool: Loose, key: string, issues: Issue[]): Loose | undefined {
  const value = tool[key];
  if (isLoose(value)) return value;
  if (value !== undefined && value !== null)
    issues.push({ path: `/${key}`, message: `expected an object, received ${kindOf(value)}` });
  return undefined;
}

function outputSchemaOf(tool: Loose, issues: Issue[]): Loose | undefined {
  const value = tool['outputSchema'] ?? tool['output_schema'];
  if (value === undefined || value === null) return undefined;
  const read = readSchema(value, '/outputSchema');
  issues.push(...read.issues);
  return read.schema;
}

const HINTS = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'];
const WORDS: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

function annotationsOf(tool: Loose, issues: Issue[]): Loose | undefined {
  const given = objectAt(tool, 'annotations', issues);
  if (!given) return undefined;
  const kept = Object.entries(given).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'title') {
      const title = textAt(given, key, issues, '/annotations/title');
      return title === undefined ? [] : [[key, title]];
    }
    if (!HINTS.includes(key) || typeof value === 'boolean') return [[key, value]];
    if (value === null) return [];
    const read = WORDS.get(typeof value === 'string' ? value.trim().toLowerCase() : value);
    if (read !== undefined) return [[key, read]];
    issues.push({ path: `/annotations/${key}`, message: `expected true or false, received ${kindOf(value)}` });
    return [];
  });
  return Object.fromEntries(kept);
}

function bounded(tool: Loose, issues: Issue[]): Loose {
  const kept = Object.entries(tool).map(([key, value]): [string, unknown] => {
    if (!isNestedTooDeep(value)) return [key, value];
    issues.push({ path: `/${key}`, message: 'it is nested deeper than can be read' });
    return [key, withoutDepths(value)];
  });
  return Object.fromEntries(kept);
}

function withoutUndefined(object: Loose): Loose {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
}
