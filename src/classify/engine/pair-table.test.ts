import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOWHERE, pairTable } from './pair-table.ts';

test('every pair is found again, and nothing else is', () => {
  const entries = Array.from({ length: 500 }, (_, value) => ({ first: value % 23, second: value * 7, value }));
  const find = pairTable(entries);
  for (const { first, second, value } of entries) {
    assert.equal(find(first, second), value);
    assert.equal(find(first, second + 1), NOWHERE);
    assert.equal(find(first + 23, second), NOWHERE);
  }
});

test('an empty table has nothing', () => assert.equal(pairTable([])(0, 0), NOWHERE));
