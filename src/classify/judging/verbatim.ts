import { fieldText } from '#definition/field.ts';
import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';
import type { Evidence } from '#model/verdict.ts';

/** Whether evidence quotes its field: a quote that hidden characters or escapes break up is no quote. */
export function isVerbatim(tool: Tool, server: ServerFacts): (evidence: Evidence) => boolean {
  // Much evidence is about the same few fields, and a schema is long when it is written out.
  let texts: Map<string, string> | undefined;
  return ({ field, quote }) => {
    if (field === 'description') return tool.description.includes(quote);
    if (field === 'name') return tool.name.includes(quote);
    if (field === 'server/title') return server.title.includes(quote);
    if (field === 'inputSchema/properties' && isPlainKey(tool.inputSchema['properties'], quote)) return true;
    texts ??= new Map();
    const text = texts.get(field) ?? fieldText(tool, server, field);
    texts.set(field, text);
    return text.includes(quote);
  };
}

// An object that is written out holds its keys; one of these characters only is written as it is.
function isPlainKey(value: unknown, key: string) {
  return /^[\w-]+$/.test(key) && isObject(value) && Object.hasOwn(value, key) && isObject(value[key]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !('toJSON' in value);
}
