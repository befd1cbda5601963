import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { forgetRecord, readRecord, writeRecord } from './build-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'toolrisk-'));
const home = join(folder, 'site', 'index.html');
const RECORD = { inputs: 'a', code: 'b', routes: ['index.html'] };

before(() => {
  process.env['TOOLRISK_OUT'] = join(folder, 'site');
  process.env['TOOLRISK_CACHE'] = join(folder, 'cache');
  mkdirSync(join(folder, 'site'));
  writeFileSync(home, 'home');
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('a finished build is known by its record', () => {
  assert.equal(readRecord(), undefined);
  writeRecord(RECORD);
  assert.deepEqual(readRecord(), RECORD);
});

test('a site that another build has written since has no record', () => {
  writeRecord(RECORD);
  utimesSync(home, new Date(), new Date(Date.now() + 5_000));
  assert.equal(readRecord(), undefined);
});

test('a site that was deleted has no record', () => {
  writeRecord(RECORD);
  rmSync(home);
  assert.equal(readRecord(), undefined);
  writeFileSync(home, 'home');
});

test('a build that did not finish has no record', () => {
  writeRecord(RECORD);
  forgetRecord();
  assert.equal(readRecord(), undefined);
});
