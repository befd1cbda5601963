import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOwnDangers } from '#catalogue/own-dangers.ts';
import { ownDangers } from './own-dangers.ts';

test('what the accuracy page says of our own dangers is so, and none runs unasked', () => {
  const now = ownDangers();
  assert.equal(now.unasked, 0);
  assert.deepEqual(readOwnDangers(), now);
});
