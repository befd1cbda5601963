import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Captured } from '#model/captured.ts';
import type { ToolsLock } from './locked.ts';
import { Tool } from '#model/tool.ts';
import { compareLocks, nextToolsLock } from './tools-lock.ts';

function captured(slug: string, version: string, tools: unknown[], outcome: Captured['outcome'] = 'captured') {
  return {
    server: { slug },
    outcome,
    provenance: { version },
    tools: tools.map((tool) => Tool.parse(tool)),
  } as Captured;
}

function lockOf(...captures: Captured[]): ToolsLock {
  return nextToolsLock(
    {},
    captures,
    captures.map(({ server }) => server.slug),
  );
}

test('a change of a text is a change of the tool, the order of keys is not', () => {
  const before = lockOf(captured('a', '1', [{ name: 'x', description: 'One.', title: 'X' }, { name: 'y' }]));
  const reordered = lockOf(captured('a', '1', [{ name: 'y' }, { title: 'X', description: 'One.', name: 'x' }]));
  assert.deepEqual(compareLocks(before, reordered), []);
  const reworded = lockOf(captured('a', '1', [{ name: 'x', description: 'Two.', title: 'X' }, { name: 'z' }]));
  assert.deepEqual(compareLocks(before, reworded), [
    { slug: 'a', note: '', added: ['z'], removed: ['y'], changed: ['x'] },
  ]);
});

test('new servers, versions and servers that went are named', () => {
  const before = lockOf(captured('a', '1', []), captured('b', '1', [{ name: 'x' }]));
  const after = lockOf(captured('a', '2', []), captured('c', '1', [{ name: 'x' }]));
  assert.deepEqual(
    compareLocks(before, after).map(({ slug, note }) => `${slug}: ${note}`),
    ['a: 1 → 2', 'b: no longer catalogued', 'c: new, 1'],
  );
});

test('a server that did not answer keeps its entry', () => {
  const lock = lockOf(captured('a', '1', [{ name: 'x' }]));
  assert.deepEqual(nextToolsLock(lock, [captured('a', '2', [], 'timed-out')], ['a']), lock);
});

test('a tool called __proto__ and two tools of one name are locked', () => {
  const before = lockOf(captured('a', '1', [{ name: '__proto__' }, { name: 'x' }, { name: 'x', title: 'Other' }]));
  const text = JSON.stringify(before);
  assert.match(text, /"__proto__":"[0-9a-f]{64}"/);
  const after = lockOf(captured('a', '1', [{ name: 'x' }, { name: 'x', title: 'Changed' }]));
  const [change] = compareLocks(JSON.parse(text), after);
  assert.deepEqual([change?.removed, change?.changed], [['__proto__'], ['x']]);
});

test('a version that is replaced stays among the earlier ones, and the new one gets the day', () => {
  const lock = lockOf(captured('a', '1.9.0', [{ name: 'x' }]));
  const raised = nextToolsLock(lock, [captured('a', '1.10.0', [{ name: 'y' }])], ['a'], { day: '2026-01-02' });
  const { recorded, earlier } = raised['a'] ?? {};
  assert.equal(recorded, '2026-01-02');
  assert.deepEqual(
    earlier?.map(({ version, tools }) => [version, Object.keys(tools)]),
    [['1.9.0', ['x']]],
  );
  const again = nextToolsLock(raised, [captured('a', '1.10.0', [{ name: 'y' }])], ['a'], { day: '2026-01-03' });
  assert.deepEqual(again, raised, 'nothing new, nothing written');
  assert.deepEqual(
    compareLocks(lock, raised).map(({ slug, note }) => `${slug}: ${note}`),
    ['a: 1.9.0 → 1.10.0'],
  );
});

test('captured earlier versions are locked in order, and a changed one is named', () => {
  const now = captured('a', '3', [{ name: 'x' }]);
  const history = [captured('a', '2', [{ name: 'x', title: 'X' }]), captured('a', '1', []), captured('b', '1', [])];
  const lock = nextToolsLock({}, [now], ['a'], { history });
  assert.deepEqual(
    lock['a']?.earlier?.map(({ version }) => version),
    ['1', '2'],
  );
  const other = nextToolsLock(lock, [now], ['a'], { history: [captured('a', '2', [{ name: 'x', title: 'Y' }])] });
  assert.deepEqual(compareLocks(lock, other), [{ slug: 'a@2', note: '', added: [], removed: [], changed: ['x'] }]);
});
