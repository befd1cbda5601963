import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '../index.ts';

const SERVER = { slug: 'sample', title: 'Sample' };

// Definitions that say a word twice, first of what does not happen.
const TWICE: [name: string, description: string, negated: string][] = [
  ['apply_change', 'Runs SQL in the database. Never read server-side files or run shell commands here.', 'server-side'],
  [
    'update_machine',
    'Updates a machine. It does not create or deploy a machine. To create one, ask first.',
    'create or',
  ],
  ['drop_note', 'Never deletes drafts. Drops a note, which deletes all its versions.', 'deletes drafts'],
  ['run_task', 'Cannot start tasks that are paused. Runs a task, and the start is recorded.', 'start tasks'],
];

for (const [name, description, negated] of TWICE)
  test(`${name}: no quote falls on "${negated}", which does not happen`, () => {
    const { evidence } = classify({ name, description, inputSchema: {} }, SERVER);
    const start = description.indexOf(negated);
    const quotes = evidence.filter(({ field }) => field === 'description').map(({ quote }) => quote);
    assert.ok(quotes.length > 0);
    for (const quote of quotes) {
      const at = description.indexOf(quote);
      assert.ok(at >= 0);
      assert.ok(at + quote.length <= start || at >= start + negated.length, `"${quote}" falls on "${negated}"`);
    }
  });

test('no quote from the description of an argument falls on what does not happen either', () => {
  const description = 'Never pass code to run. A program as text, the code to run in the sandbox.';
  const inputSchema = { properties: { source: { type: 'string', description } } };
  const { evidence } = classify({ name: 'run', description: 'Runs it.', inputSchema }, SERVER);
  const quotes = evidence.filter(({ field }) => field.endsWith('/description')).map(({ quote }) => quote);
  assert.ok(quotes.length > 0);
  for (const quote of quotes) assert.ok(description.indexOf(quote) > description.indexOf('.'), quote);
});

test('a negation that is itself the evidence is quoted', () => {
  const description = 'Shows a note. Read-only: it never modifies anything.';
  const { evidence } = classify({ name: 'show_note', description, inputSchema: {} }, SERVER);
  assert.ok(evidence.some(({ field }) => field === 'description'));
});
