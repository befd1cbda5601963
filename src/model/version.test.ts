import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byVersion, dayOfVersion, isInRange } from './version.ts';

test('versions are ordered by number, not by letter', () => {
  const sorted = ['2025.11.25', '2026.1.14', '2025.4.8', '0.6.2', '2025.4.28'].toSorted(byVersion);
  assert.deepEqual(sorted, ['0.6.2', '2025.4.8', '2025.4.28', '2025.11.25', '2026.1.14']);
});

test('a version that is a day gives that day, others none', () => {
  assert.equal(dayOfVersion('2026.1.26'), '2026-01-26');
  for (const version of ['0.6.2', '2026.2.30', '2026.13.1', '2026.1', '1.2026.1.1', ''])
    assert.equal(dayOfVersion(version), null, version);
});

test('what comes before a release stands before it', () => {
  const sorted = ['1.0.0', '1.0.0-rc.10', '1.0.0-beta', '1.0.0-rc.2', '0.9.9', '1.0.0+build', '1.0'].toSorted(
    byVersion,
  );
  assert.deepEqual(sorted.slice(0, 4), ['0.9.9', '1.0.0-beta', '1.0.0-rc.2', '1.0.0-rc.10']);
});

const RANGES: [version: string, range: string, inside: boolean][] = [
  ['0.6.2', '0.6.2', true],
  ['v0.6.2', '=0.6.2', true],
  ['0.6.3', '0.6.2', false],
  ['0.6.3', '<0.6.4', true],
  ['0.6.4', '<0.6.4', false],
  ['0.6.4-beta.1', '<0.6.4', true],
  ['2025.3.28', '>=2025.0.0 <2025.7.1', true],
  ['2025.7.01', '>=2025.0.0 <2025.7.1', false],
  ['0.6.4', '>=2025.0.0 <2025.7.1', false],
  ['1.0.16+build', '>=1.0.16', true],
  ['1.0', '<=1.0.0', true],
  ['latest', '<99.0.0', false],
  ['latest', '*', true],
  ['1.0.0', '~1.0.0', false],
  ['1.0.0', '', false],
];

for (const [version, range, inside] of RANGES)
  test(`${version} is ${inside ? '' : 'not '}in "${range}"`, () => assert.equal(isInRange(version, range), inside));
