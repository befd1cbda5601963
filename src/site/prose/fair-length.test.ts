import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fairLength } from './fair-length.ts';

test('long texts give way to short ones, and all stay within the total', () => {
  assert.equal(fairLength([], 100), 0);
  assert.equal(fairLength([10, 20], 100), 20);
  assert.equal(fairLength([10, 300, 40, 300], 250), 100);
  assert.equal(fairLength([300, 300, 300], 90), 30);
});
