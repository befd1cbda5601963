import { canonicalJson } from '#model/canonical.ts';
import type { Difference } from '#model/change.ts';
import type { JsonSchema } from '#model/tool.ts';
import { type Argument, argumentsOf } from './arguments.ts';
import { wordDiff } from './word-diff.ts';

// What a schema library writes of its own accord: it says nothing about what the tool can do.
const FORM = new Set(['$schema', 'additionalProperties', '$id', '$comment']);
// Some libraries write the largest number there is where an author gave no bound.
const isNoBound = (value: unknown) => typeof value === 'number' && Math.abs(value) === Number.MAX_SAFE_INTEGER;

const TOLD_APART = new Set(['type', 'enum', 'description', 'title', 'anyOf', 'oneOf']);

/** A schema without what says nothing about the tool, the order of its required arguments among it. */
export const withoutForm = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutForm);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, inner]) => !FORM.has(key) && !isNoBound(inner));
  const inOrder = (key: string, inner: unknown) =>
    key === 'required' && Array.isArray(inner) ? inner.toSorted() : inner;
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutForm(inOrder(key, inner))]));
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const texts = (argument: string, before: Argument, after: Argument): Difference[] =>
  (['title', 'description'] as const).flatMap((field): Difference[] => {
    const [left, right] = [text(before.schema[field]), text(after.schema[field])];
    return left === right ? [] : [{ kind: 'text', field, argument, spans: wordDiff(left, right) }];
  });

const valuesOf = ({ schema }: Argument): string[] =>
  Array.isArray(schema['enum']) ? schema['enum'].map((value) => JSON.stringify(value)) : [];

const values = (argument: string, before: Argument, after: Argument): Difference[] => {
  const [left, right] = [valuesOf(before), valuesOf(after)];
  const removed = left.filter((value) => !right.includes(value));
  const added = right.filter((value) => !left.includes(value));
  return removed.length + added.length > 0 ? [{ kind: 'values', argument, removed, added }] : [];
};

const written = (value: unknown): string | null =>
  value === undefined || isNoBound(value) ? null : canonicalJson(value);

const keywords = (argument: string, before: Argument, after: Argument): Difference[] => {
  const sameType = before.type === after.type;
  const keys = [...new Set([...Object.keys(before.schema), ...Object.keys(after.schema)])];
  return keys.toSorted().flatMap((keyword): Difference[] => {
    const choice = keyword === 'anyOf' || keyword === 'oneOf';
    if (FORM.has(keyword) || (TOLD_APART.has(keyword) && !(choice && sameType))) return [];
    const [left, right] = [written(before.schema[keyword]), written(after.schema[keyword])];
    return left === right ? [] : [{ kind: 'keyword', argument, keyword, before: left, after: right }];
  });
};

const both = (argument: string, before: Argument, after: Argument): Difference[] => [
  ...(before.required === after.required ? [] : [{ kind: 'requirement' as const, argument, required: after.required }]),
  ...(before.type === after.type ? [] : [{ kind: 'type' as const, argument, before: before.type, after: after.type }]),
  ...values(argument, before, after),
  ...keywords(argument, before, after),
  ...texts(argument, before, after),
];

// The parts of an argument that came or went came or went with it.
const insideOf = (path: string, listed: Set<string>): boolean =>
  [...path.matchAll(/\.|\[\]/g)].some(({ index }) => index > 0 && listed.has(path.slice(0, index)));

const only = (paths: Map<string, Argument>, other: Map<string, Argument>, change: 'added' | 'removed') => {
  const missing = new Set([...paths.keys()].filter((path) => !other.has(path)));
  return [...paths].flatMap(([argument, { required, type }]): Difference[] =>
    missing.has(argument) && !insideOf(argument, missing)
      ? [{ kind: 'argument', argument, change, required, type }]
      : [],
  );
};

/** How the arguments of a tool differ: come, gone, required or no longer, other types, values, limits and texts. */
export const compareArguments = (before: JsonSchema, after: JsonSchema): Difference[] => {
  const [left, right] = [argumentsOf(before), argumentsOf(after)];
  const kept = [...right].flatMap(([path, argument]) => {
    const earlier = left.get(path);
    return earlier ? both(path, earlier, argument) : [];
  });
  return [...only(right, left, 'added'), ...only(left, right, 'removed'), ...kept];
};
