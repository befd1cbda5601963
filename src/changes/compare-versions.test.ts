import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Tool } from '#model/tool.ts';
import { sampleVerdict } from '#model/sample-verdict.ts';
import type { Verdict } from '#model/verdict.ts';
import { compareHashes, compareVersions, type Judged } from './compare-versions.ts';

function judged(tool: object, verdict: Partial<Verdict> = {}): Judged {
  return {
    tool: Tool.parse(tool),
    verdict: sampleVerdict(verdict),
  };
}

function statuses(before: Judged[], after: Judged[]) {
  return compareVersions(before, after).map(
    ({ status, name, formerName }) => `${status} ${formerName ? `${formerName} → ` : ''}${name}`,
  );
}

const note = { name: 'read_note', description: 'Reads one note by its number.' };

test('a tool that is the same but for the order has not changed in what it says', () => {
  const schema = { type: 'object', properties: { a: { type: 'string' }, b: {} }, required: ['a', 'b'] };
  const turned = { required: ['b', 'a'], properties: { b: {}, a: { type: 'string' } }, type: 'object' };
  const [change] = compareVersions(
    [judged({ ...note, inputSchema: schema })],
    [judged({ ...note, inputSchema: turned })],
  );
  assert.deepEqual(change?.differences, [{ kind: 'form' }], 'the order of a list is form');
  assert.deepEqual(statuses([judged({ name: 'a', title: 'x' })], [judged({ title: 'x', name: 'a' })]), []);
});

test('tools come, go, and are renamed only where that is evident', () => {
  const list = { name: 'list_notes', description: 'Lists every note there is.' };
  assert.deepEqual(statuses([judged(note)], [judged(note), judged(list)]), ['added list_notes']);
  assert.deepEqual(statuses([judged(note), judged(list)], [judged(list)]), ['removed read_note']);
  assert.deepEqual(statuses([judged(note)], [judged({ ...note, name: 'readNote' })]), ['renamed read_note → readNote']);
  assert.deepEqual(statuses([judged(note)], [judged({ ...note, name: 'get-note' })]), ['renamed read_note → get-note']);
  assert.deepEqual(statuses([judged(note)], [judged({ name: 'wipe_disk', description: 'Erases the disk.' })]), [
    'added wipe_disk',
    'removed read_note',
  ]);
});

test('of two equally good partners neither is taken for the renamed tool', () => {
  const [first, second] = [
    { ...note, name: 'get-note' },
    { ...note, name: 'fetch-note' },
  ];
  assert.deepEqual(statuses([judged(note)], [judged(first), judged(second)]), [
    'added get-note',
    'added fetch-note',
    'removed read_note',
  ]);
});

test('a hint that promises more safety, a graver verdict and words that steer raise the alarm, a calmer one does not', () => {
  const hinted = (readOnlyHint: boolean) => ({ ...note, annotations: { readOnlyHint } });
  const alarms = (before: Judged, after: Judged) => compareVersions([before], [after])[0]?.alarms;
  assert.deepEqual(alarms(judged(hinted(true)), judged(hinted(false))), [], 'an author who warns loosens nothing');
  assert.deepEqual(alarms(judged(hinted(false)), judged(hinted(true))), ['hint-loosened']);
  assert.deepEqual(alarms(judged(note), judged(hinted(true))), []);
  const reworded = { ...note, description: 'Deletes one note.' };
  assert.deepEqual(alarms(judged(note), judged(reworded, { category: 'write', risk: 'high' })), ['graver']);
  assert.deepEqual(alarms(judged(note, { category: 'other' }), judged(reworded)), [], 'a read is nothing graver');
  assert.deepEqual(alarms(judged(reworded, { category: 'write', risk: 'high' }), judged(note)), []);
  const suspicious = [{ rule: 'steers-the-reader', field: 'description', quote: 'Ignore', claims: {} }];
  assert.deepEqual(alarms(judged(note), judged(reworded, { suspicious })), ['steers']);
});

test('two tools of one name are compared in their order', () => {
  const twin = { name: 'twice', description: 'One.' };
  assert.deepEqual(statuses([judged(twin), judged(twin)], [judged(twin), judged({ ...twin, description: 'Two.' })]), [
    'changed twice',
  ]);
});

test('where only sums are known, a change is told without a text', () => {
  const before = JSON.parse('{"__proto__":"1","b":"2","c":"3"}');
  const found = compareHashes(before, { b: '2', c: '4', d: '5' });
  assert.deepEqual(
    found.map(({ status, name, differences }) => `${status} ${name} ${differences.length}`),
    ['hash c 0', 'added d 0', 'removed __proto__ 0'],
  );
});
