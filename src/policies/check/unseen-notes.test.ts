import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guardedPolicy } from './guarded.ts';
import { render } from '../index.ts';

function said(format: string, tool: string) {
  return render(format, guardedPolicy(tool, 'recommended')).notes.filter((note) => note.includes('do not see'));
}

test('a document says what its conditions cannot see', () => {
  assert.deepEqual(said('intercept', 'query'), [
    'The conditions of `query` do not see what the functions do that a statement calls.',
  ]);
  assert.deepEqual(said('intercept', 'pack'), [
    'The conditions of `pack` do not see where the address redirects, nor which machine its name leads to.',
  ]);
});

test('a document without the conditions says nothing of what they cannot see', () => {
  assert.deepEqual(said('claude-code', 'query'), []);
});
