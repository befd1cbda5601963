import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byKind, countsOf } from './counts.ts';

const HITS = [
  { url: '/a', meta: { kind: 'tool' }, filters: { kind: 'tool', effect: ['egress', 'code'] } },
  { url: '/b', meta: { kind: 'server' }, filters: { kind: 'server' } },
  { url: '/c', meta: { kind: 'tool' }, filters: { kind: 'tool', effect: ['code'] } },
];

test('the filters count what is listed', () => {
  assert.deepEqual(countsOf(HITS), { kind: { tool: 2, server: 1 }, effect: { egress: 1, code: 2 } });
  assert.deepEqual(countsOf([{ url: '/x', meta: {} }]), {});
});

test('the kind of the nearest name stands first', () => {
  assert.deepEqual(
    byKind(HITS).map(([kind, hits]) => [kind, hits.length]),
    [
      ['tool', 2],
      ['server', 1],
    ],
  );
});
