import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ToolEntry } from '#model/entry.ts';
import { sampleVerdict } from '#model/sample-verdict.ts';
import type { Verdict } from '#model/verdict.ts';
import { auditOf, isLooser, suggestedHints } from './annotation-audit.ts';

function entry(
  name: string,
  verdict: Partial<Verdict>,
  annotations?: NonNullable<ToolEntry['tool']['annotations']>,
): ToolEntry {
  return {
    slug: name,
    hash: '',
    tool: { name, description: '', inputSchema: {}, ...(annotations && { annotations }) },
    verdict: sampleVerdict(verdict),
    tokens: { count: 10, atLeast: false },
  };
}

test('hints follow from category and effects', () => {
  assert.deepEqual(suggestedHints(entry('a', {})), { readOnlyHint: true });
  assert.deepEqual(suggestedHints(entry('a', { effects: ['egress'] })), { readOnlyHint: true, openWorldHint: true });
  const adds = { readOnlyHint: false, destructiveHint: false };
  assert.deepEqual(suggestedHints(entry('add_note', { category: 'write' })), adds);
  const grave = entry('a', { category: 'execute', effects: ['destructive'] });
  assert.deepEqual(suggestedHints(grave), { readOnlyHint: false, destructiveHint: true });
});

test('no hint is suggested that would let a client treat a tool too lightly', () => {
  const saves = { properties: { filePath: { type: 'string', description: 'Where to save it.' } } };
  const shot = entry('take_screenshot', {});
  assert.deepEqual(suggestedHints({ ...shot, tool: { ...shot.tool, inputSchema: saves } }), {});
  assert.deepEqual(suggestedHints(entry('click', { category: 'execute' })), { readOnlyHint: false });
  const script = entry('write_script', { category: 'write', effects: ['code'] });
  assert.deepEqual(suggestedHints(script), { readOnlyHint: false });
  const unsure = entry('sort_notes', { confidence: 'medium' });
  assert.deepEqual(suggestedHints(unsure), {});
  const judged = { tool: '', definition: '', category: 'read', effects: [], severity: 'low', sure: false } as const;
  const review = { judged: { ...judged, effects: [], reason: '', by: 'person' as const }, classifier: unsure.verdict };
  assert.deepEqual(suggestedHints({ ...unsure, review: { ...review, current: true } }), { readOnlyHint: true });
  assert.deepEqual(suggestedHints({ ...unsure, review: { ...review, current: false } }), {});
});

test('a hint is looser only where it promises less than the verdict finds', () => {
  assert.equal(isLooser({ field: 'annotations/readOnlyHint', quote: 'true' }), true);
  assert.equal(isLooser({ field: 'annotations/readOnlyHint', quote: 'false' }), false);
  assert.equal(isLooser({ field: 'annotations/destructiveHint', quote: 'false' }), true);
});

test('a verdict that is not sure suggests nothing, least of all that a tool is harmless', () => {
  assert.deepEqual(suggestedHints(entry('a', { confidence: 'low' })), {});
  assert.deepEqual(suggestedHints(entry('a', { unknown: true, category: 'other' })), {});
  assert.equal(suggestedHints(entry('a', { category: 'other' })).readOnlyHint, undefined);
});

test('only what would change is in the patch, and odd names survive', () => {
  const tools = [
    entry('reads', {}, { readOnlyHint: true }),
    entry('__proto__', { category: 'write', effects: ['destructive'] }, { readOnlyHint: true }),
    entry('twice', {}),
    entry('twice', { category: 'write' }, { destructiveHint: true }),
  ];
  const audit = auditOf(tools);
  assert.equal(audit.annotated, 3);
  assert.equal(audit.changed, 3);
  assert.deepEqual(JSON.parse(audit.patch), [
    { name: '__proto__', annotations: { readOnlyHint: false, destructiveHint: true } },
    { name: 'twice', annotations: { readOnlyHint: true } },
    { name: 'twice', annotations: { readOnlyHint: false } },
  ]);
  assert.deepEqual(
    audit.missing.map(({ hint, tools: lacking }) => [hint, lacking]),
    [
      ['readOnlyHint', 2],
      ['destructiveHint', 1],
      ['idempotentHint', 2],
      ['openWorldHint', 4],
    ],
  );
});

test('a name with characters that cannot be seen is written with escapes and stays the same name', () => {
  const name = 'list\u202Enotes\u{E0041}手紙';
  const { patch } = auditOf([entry(name, {})]);
  assert.doesNotMatch(patch, /\u202E|\u{E0041}/u);
  assert.equal(JSON.parse(patch)[0].name, name);
});

test('what updates, edits, moves, merges, replaces or closes is never called additive', () => {
  for (const verb of [
    'update',
    'edit',
    'move',
    'merge',
    'replace',
    'close',
    'set',
    'rename',
    'write',
    'archive',
    'tidy',
  ])
    assert.deepEqual(suggestedHints(entry(`${verb}_note`, { category: 'write' })), { readOnlyHint: false }, verb);
  const adds = entry('add_or_update_note', { category: 'write' });
  assert.deepEqual(suggestedHints(adds), { readOnlyHint: false });
  const note = entry('create_note', { category: 'write' });
  const replaces = { ...note, tool: { ...note.tool, description: 'Creates a note and replaces the old one.' } };
  assert.deepEqual(suggestedHints(replaces), { readOnlyHint: false });
});

test('no suggestion weakens a hint that the author gave', () => {
  const reads = entry('list_notes', {}, { readOnlyHint: false });
  const adds = entry('add_note', { category: 'write' }, { readOnlyHint: false, destructiveHint: true });
  assert.deepEqual(auditOf([reads, adds]).changed, 0);
});

test('hints that are the same on every tool are not counted as given', () => {
  const names = ['read_note', 'add_note', 'edit_note', 'drop_note', 'list_notes'];
  const same = auditOf(names.map((name) => entry(name, {}, { readOnlyHint: false })));
  assert.deepEqual([same.annotated, same.alike], [0, true]);
  const told = auditOf(names.map((name, at) => entry(name, {}, { readOnlyHint: at === 0 })));
  assert.deepEqual([told.annotated, told.alike], [5, false]);
  const none = auditOf(names.map((name) => entry(name, {})));
  assert.deepEqual([none.annotated, none.alike], [0, false]);
});
