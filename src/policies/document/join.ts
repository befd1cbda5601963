import { parse, stringify } from 'smol-toml';
import { isObject } from '#model/object.ts';
import { strictness } from '#model/policy.ts';
import { jsonText } from './json.ts';

type Document = Record<string, unknown>;

/** Several JSON documents as one: lists joined, objects merged key by key, of two answers the stricter. */
export function joinJson(texts: string[], arrange: (document: Document) => Document = (document) => document): string {
  return jsonText(arrange(joinAll(texts.map((text) => JSON.parse(text) as unknown))));
}

/** Several TOML documents as one, in the same way. */
export function joinToml(texts: string[]): string {
  return `${stringify(joinAll(texts.map((text) => parse(text))))}\n`;
}

function joinAll(documents: unknown[]): Document {
  return documents.reduce(joined, {}) as Document;
}

function joined(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...new Set([...(a as unknown[]), ...(b as unknown[])])];
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return Object.fromEntries(
      keys.map((key) => [
        key,
        !Object.hasOwn(a, key) ? b[key] : Object.hasOwn(b, key) ? joined(a[key], b[key]) : a[key],
      ]),
    );
  }
  return strictness(String(b)) > strictness(String(a)) ? b : a;
}
