import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RE2JS } from 're2js';
import { otherLabels } from './word-patterns.ts';

test('the pattern matches every label but those of the list', () => {
  const listed = ['nip', 'nipper', 'sslip', '1u'];
  const pattern = RE2JS.compile(otherLabels(listed));
  for (const label of listed) assert.ok(!pattern.matches(label), label);
  for (const label of ['n', 'ni', 'nipp', 'nips', 'nap', 'a', '1', '1ux', 'x-nip', 'nip-x', 'sslip2', 'ssli', '9'])
    assert.ok(pattern.matches(label), label);
  assert.ok(!pattern.matches(''));
});
