import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byVersion, dayOfVersion } from './version.ts';

test('versions are ordered by number, not by letter', () => {
  const sorted = ['2025.11.25', '2026.1.14', '2025.4.8', '0.6.2', '2025.4.28'].toSorted(byVersion);
  assert.deepEqual(sorted, ['0.6.2', '2025.4.8', '2025.4.28', '2025.11.25', '2026.1.14']);
});

test('a version that is a day gives that day, others none', () => {
  assert.equal(dayOfVersion('2026.1.26'), '2026-01-26');
  for (const version of ['0.6.2', '2026.2.30', '2026.13.1', '2026.1', '1.2026.1.1', ''])
    assert.equal(dayOfVersion(version), null, version);
});
