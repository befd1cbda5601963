import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensText, windowShare } from './token-words.ts';

test('a cost is said in tokens, and as a bound where it is one', () => {
  assert.equal(tokensText({ count: 1, atLeast: false }), '1 token');
  assert.equal(tokensText({ count: 1_412, atLeast: false }), '1,412 tokens');
  assert.equal(tokensText({ count: 50_000, atLeast: true }), 'at least 50,000 tokens');
});

test('the share of a window never reads as nothing', () => {
  assert.equal(windowShare(412), '0.2 % of a 200k window');
  assert.equal(windowShare(178), '0.09 % of a 200k window');
  assert.equal(windowShare(4), 'less than 0.01 % of a 200k window');
  assert.equal(windowShare(23_400), '12 % of a 200k window');
});
