import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Evidence } from '#model/verdict.ts';
import { CATEGORIES } from '#model/words.ts';
import { LABELS_FILE, readMeasured } from './measured.ts';

const { labels } = readMeasured();

function sum(counts: number[]) {
  return counts.reduce((total, count) => total + count, 0);
}

test('the recorded figures fit together', () => {
  assert.equal(sum(labels.confusion.flat()), labels.tools);
  const right = sum(CATEGORIES.map((_, place) => labels.confusion[place]?.[place] ?? 0));
  assert.ok(Math.abs(right / labels.tools - labels.accuracy) < 1e-9);
  assert.equal(labels.differing.length, labels.tools - right, 'every miss is listed');
  assert.equal(sum(labels.calibration.map(({ tools }) => tools)), labels.tools);
  assert.ok(Math.abs(sum(labels.confidence.map(({ share }) => share)) - 1) < 1e-9);
});

test('the benchmark holds a label a line, of what was measured, and nothing of the servers’ texts', () => {
  const lines = readFileSync(LABELS_FILE, 'utf8').trim().split('\n');
  assert.equal(lines.length, labels.tools + labels.chosen.tools);
  for (const line of lines) {
    const label = JSON.parse(line) as Record<string, unknown>;
    assert.deepEqual(Object.keys(label), ['server', 'tool', 'hash', 'category', 'effects', 'sure', 'set']);
    assert.match(String(label['hash']), /^[0-9a-f]{64}$/);
    Evidence.shape.claims.parse({ category: label['category'], effects: label['effects'] });
  }
});
