import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgementText, percent as written } from './shown.ts';

function percent(share: number) {
  return written(share).replace('\u00a0', ' ');
}

test('a share that is not all never reads as all, nor one that is not nothing as nothing', () => {
  assert.equal(percent(0.99999), '99.9 %');
  assert.equal(percent(1), '100.0 %');
  assert.equal(percent(0.0001), '0.1 %');
  assert.equal(percent(0), '0.0 %');
  assert.equal(percent(0.9745), '97.5 %');
});

test('a judgement names its effects in the order of display', () => {
  assert.equal(
    judgementText({ category: 'execute', effects: ['egress', 'code', 'destructive'], severity: 'critical' }),
    'Execute (destructive, code and egress), severity critical',
  );
  assert.equal(judgementText({ category: 'read', effects: [], severity: 'low' }), 'Read, severity low');
});
