import { canonicalJson } from '#model/canonical.ts';
import type { Difference } from '#model/change.ts';
import type { Tool } from '#model/tool.ts';
import { compareArguments, withoutForm } from './compare-arguments.ts';
import { wordDiff } from './word-diff.ts';

/** How two definitions of a tool differ in what they say, apart from the name. Nothing where they are the same. */
export function compareTools(before: Tool, after: Tool): Difference[] {
  if (same({ ...before, name: '' }, { ...after, name: '' })) return [];
  const found = [
    ...hints(before, after),
    ...compareArguments(before.inputSchema, after.inputSchema),
    ...output(before, after),
    ...texts(before, after),
  ];
  if (found.length > 0) return found;
  const [left, right] = [before, after].map((tool) => ({
    ...tool,
    name: '',
    inputSchema: withoutForm(tool.inputSchema),
  }));
  return [{ kind: same(left, right) ? 'form' : 'other' }];
}

function same(left: unknown, right: unknown) {
  return canonicalJson(left ?? null) === canonicalJson(right ?? null);
}

// The value of each hint that has a client which trusts it ask less. Others decide no approval; an author who now warns loosens nothing.
const LOOSE = new Map([
  ['readOnlyHint', true],
  ['destructiveHint', false],
  ['openWorldHint', false],
]);

function hints(before: Tool, after: Tool): Difference[] {
  const [left, right] = [before.annotations ?? {}, after.annotations ?? {}].map(
    (annotations) => new Map<string, unknown>(Object.entries(annotations)),
  ) as [Map<string, unknown>, Map<string, unknown>];
  return [...new Set([...left.keys(), ...right.keys()])].toSorted().flatMap((hint): Difference[] => {
    const [was, is] = [left.get(hint), right.get(hint)];
    if (same(was, is)) return [];
    const loosens = typeof was === 'boolean' && is === LOOSE.get(hint);
    const text = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
    return [{ kind: 'hint', hint, before: text(was), after: text(is), loosens }];
  });
}

function texts(before: Tool, after: Tool): Difference[] {
  return (['title', 'description'] as const).flatMap((field): Difference[] => {
    const [left, right] = [before[field] ?? '', after[field] ?? ''];
    return left === right ? [] : [{ kind: 'text', field, spans: wordDiff(left, right) }];
  });
}

function output({ outputSchema: before }: Tool, { outputSchema: after }: Tool): Difference[] {
  if (same(before, after)) return [];
  return [{ kind: 'output', change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed' }];
}
