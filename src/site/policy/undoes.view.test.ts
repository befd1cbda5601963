import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldAgainst, undoesOf } from './undoes.view.ts';

const OPENS = { id: 'trust', what: 'Trust runs every tool.', step: 'Remove it.', becomes: { deny: 'allow' } } as const;
const HELD = { id: 'flag', what: 'The flag changes nothing.', step: 'There is nothing to remove.', becomes: {} };

test('what undoes a document is told apart from what was tried in vain', () => {
  assert.deepEqual(
    undoesOf([OPENS, HELD]).map(({ id }) => id),
    ['trust'],
  );
  assert.deepEqual(heldAgainst([OPENS, HELD]), ['The flag changes nothing.']);
});

test('what comes of it is said for each kind of call, the loosest first', () => {
  const then = (becomes: Parameters<typeof undoesOf>[0] extends (infer One)[] | undefined ? One : never) =>
    undoesOf([becomes])[0]?.then;
  assert.equal(
    then({ ...OPENS, becomes: { deny: 'allow', ask: 'allow', unlisted: 'allow' } }),
    'Blocked tools, tools that ask and tools that no rule names run.',
  );
  assert.equal(
    then({ ...OPENS, becomes: { allow: 'ask', ask: 'deny', unlisted: 'allow' } }),
    'Tools that no rule names run; allowed tools ask; tools that ask are blocked.',
  );
  assert.equal(
    then({ ...OPENS, becomes: { deny: 'ask' }, readOnly: { deny: 'allow', ask: 'allow' } }),
    'Blocked tools ask. Where the server calls them read-only, blocked tools and tools that ask run.',
  );
});
