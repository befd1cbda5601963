import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ToolChange } from '#model/change.ts';
import { sampleVerdict } from '#model/sample-verdict.ts';
import { consequence } from './view.ts';

const READ = sampleVerdict();
const DELETE = sampleVerdict({ category: 'write', effects: ['destructive'], risk: 'high' });

function said(change: Partial<ToolChange>) {
  return consequence(
    { status: 'changed', name: 'x', differences: [], before: READ, after: READ, alarms: [], ...change },
    '1.0',
  );
}

test('each change says what it means for a policy', () => {
  assert.equal(said({}), 'The recommended policy stays as it was: a call may run.');
  assert.equal(
    said({ after: DELETE }),
    'The recommended policy changes: a call needs a person to approve it, where before it might run.',
  );
  assert.match(said({ status: 'renamed', formerName: 'y' }), /^A rule for `y` does not reach it any more\. /);
  assert.match(
    said({ status: 'added', before: null, after: DELETE }),
    /^A policy made for 1\.0 does not name it and blocks it; .* needs a person to approve it\.$/,
  );
  assert.match(said({ status: 'removed', after: null }), /reaches nothing any more/);
  assert.match(said({ status: 'hash', before: null, after: null }), /^What changed is not known\./);
});
