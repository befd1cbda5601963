import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from './token-count.ts';

function tool(description: string) {
  return { name: 'list_notes', description, inputSchema: { type: 'object' } };
}

test('name, description and input schema are counted, and nothing else', () => {
  // {"name":"list_notes","description":"Lists notes.","inputSchema":{"type":"object"}}
  const plain = tokensOf(tool('Lists notes.'));
  assert.deepEqual(plain, { count: 18, atLeast: false });
  const rest = { title: 'Notes', annotations: { readOnlyHint: true }, outputSchema: { type: 'object' } };
  assert.deepEqual(tokensOf({ ...tool('Lists notes.'), ...rest }), plain);
});

test('a text that reads like a control token is text', () => {
  assert.ok(tokensOf(tool('<|endoftext|>')).count > tokensOf(tool('')).count + 3);
});

test('two megabytes of anything are counted up to a bound, soon, and said to be more', () => {
  const characters = 2_000_000;
  for (const one of ['a', ' ', '!', '字漢', '😀', '\u{d800}', '\u0301', 'aA1!']) {
    const start = performance.now();
    const { count, atLeast } = tokensOf(tool(one.repeat(characters / one.length)));
    assert.ok(atLeast && count > 500, `${JSON.stringify(one)}: ${count} tokens`);
    assert.ok(performance.now() - start < 5_000, `${JSON.stringify(one)} took too long`);
  }
});
