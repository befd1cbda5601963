import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReadingMode } from './reading-modes.ts';

const READ =
  'list get get_job_logs list-jobs getFileContents search_issues describe status view_2 get_comments list_all';

// A second verb, by whatever name and however it is joined on.
const ACT = `delete get_or_create get_and_refund find_and_bill listAndPurge fetch_remove search_archive read_mark get_then_send
  view_approve list_pay lookup_unlock get_zorp count_reset query inspect preview query_and_get
  constructor __proto__ get_frobnicate`;

for (const mode of READ.split(/\s+/)) test(`${mode} reads`, () => assert.ok(isReadingMode(mode)));

for (const mode of ACT.split(/\s+/)) test(`${mode} is not opened`, () => assert.ok(!isReadingMode(mode)));

test('a mode that is no name is not opened', () => {
  for (const mode of ['', ' ', `get ${'file '.repeat(200)}`]) assert.ok(!isReadingMode(mode));
});
