import type { ServerFacts } from '#model/server.ts';
import type { Tool } from '#model/tool.ts';

/** One step of a JSON Pointer (RFC 6901), escaped. */
export function pointerToken(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/**
 * The text that a field of a definition holds: a string as it is, anything else as JSON.
 * `field` is a JSON Pointer without its leading slash; `server/…` points into the server facts.
 * Unknown fields give an empty string.
 */
export function fieldText(tool: Tool, server: ServerFacts, field: string): string {
  const [first = '', ...rest] = field.split('/').map(unescape);
  let value: unknown = first === 'server' ? server : (tool as Record<string, unknown>)[first];
  for (const token of rest) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return '';
    value = (value as Record<string, unknown>)[token];
  }
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function unescape(token: string) {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
}
