import { canonicalJson } from '#model/canonical.ts';
import type { Difference } from '#model/change.ts';
import type { JsonSchema } from '#model/tool.ts';
import { type Argument, argumentsOf } from './arguments.ts';
import { wordDiff } from './word-diff.ts';

// What a schema library writes of its own accord: it says nothing about what the tool can do.
const FORM = new Set(['$schema', 'additionalProperties', '$id', '$comment']);

/** A schema without what says nothing about the tool, the order of its required arguments among it. */
export function withoutForm(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutForm);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, inner]) => !FORM.has(key) && !isNoBound(inner));
  const inOrder = (key: string, inner: unknown) =>
    key === 'required' && Array.isArray(inner) ? inner.toSorted() : inner;
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutForm(inOrder(key, inner))]));
}

/** How the arguments of a tool differ: come, gone, required or no longer, other types, values, limits and texts. */
export function compareArguments(before: JsonSchema, after: JsonSchema): Difference[] {
  const [left, right] = [argumentsOf(before), argumentsOf(after)];
  const kept = [...right].flatMap(([path, argument]) => {
    const earlier = left.get(path);
    return earlier ? both(path, earlier, argument) : [];
  });
  return [...only(right, left, 'added'), ...only(left, right, 'removed'), ...kept];
}

// Some libraries write the largest number there is where an author gave no bound.
function isNoBound(value: unknown) {
  return typeof value === 'number' && Math.abs(value) === Number.MAX_SAFE_INTEGER;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function texts(argument: string, before: Argument, after: Argument): Difference[] {
  return (['title', 'description'] as const).flatMap((field): Difference[] => {
    const [left, right] = [text(before.schema[field]), text(after.schema[field])];
    return left === right ? [] : [{ kind: 'text', field, argument, spans: wordDiff(left, right) }];
  });
}

function valuesOf({ schema }: Argument): string[] {
  return Array.isArray(schema['enum']) ? schema['enum'].map((value) => JSON.stringify(value)) : [];
}

function values(argument: string, before: Argument, after: Argument): Difference[] {
  const [left, right] = [valuesOf(before), valuesOf(after)];
  const removed = left.filter((value) => !right.includes(value));
  const added = right.filter((value) => !left.includes(value));
  return removed.length + added.length > 0 ? [{ kind: 'values', argument, removed, added }] : [];
}

function written(value: unknown): string | null {
  return value === undefined || isNoBound(value) ? null : canonicalJson(value);
}

const TOLD_APART = new Set(['type', 'enum', 'description', 'title', 'anyOf', 'oneOf']);

function keywords(argument: string, before: Argument, after: Argument): Difference[] {
  const sameType = before.type === after.type;
  const keys = [...new Set([...Object.keys(before.schema), ...Object.keys(after.schema)])];
  return keys.toSorted().flatMap((keyword): Difference[] => {
    const choice = keyword === 'anyOf' || keyword === 'oneOf';
    if (FORM.has(keyword) || (TOLD_APART.has(keyword) && !(choice && sameType))) return [];
    const [left, right] = [written(before.schema[keyword]), written(after.schema[keyword])];
    return left === right ? [] : [{ kind: 'keyword', argument, keyword, before: left, after: right }];
  });
}

function both(argument: string, before: Argument, after: Argument): Difference[] {
  return [
    ...(before.required === after.required
      ? []
      : [{ kind: 'requirement' as const, argument, required: after.required }]),
    ...(before.type === after.type
      ? []
      : [{ kind: 'type' as const, argument, before: before.type, after: after.type }]),
    ...values(argument, before, after),
    ...keywords(argument, before, after),
    ...texts(argument, before, after),
  ];
}

// The parts of an argument that came or went came or went with it.
function insideOf(path: string, listed: Set<string>): boolean {
  return [...path.matchAll(/\.|\[\]/g)].some(({ index }) => index > 0 && listed.has(path.slice(0, index)));
}

function only(paths: Map<string, Argument>, other: Map<string, Argument>, change: 'added' | 'removed') {
  const missing = new Set([...paths.keys()].filter((path) => !other.has(path)));
  return [...paths].flatMap(([argument, { required, type }]): Difference[] =>
    missing.has(argument) && !insideOf(argument, missing)
      ? [{ kind: 'argument', argument, change, required, type }]
      : [],
  );
}
