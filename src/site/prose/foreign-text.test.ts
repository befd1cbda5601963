import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounded, excerpt, pieces, visible } from './foreign-text.ts';

test('the first occurrence of each quote is marked and nothing of the text is lost', () => {
  const text = 'Deletes a file. A deleted file is gone.';
  const shown = pieces(text, ['Deletes', 'file', 'not there']);
  assert.equal(shown.map((piece) => piece.text).join(''), text);
  assert.deepEqual(
    shown.filter(({ marked }) => marked).map((piece) => piece.text),
    ['Deletes', 'file'],
  );
});

test('overlapping quotes are marked as one', () => {
  const marked = pieces('deletes the file', ['deletes the', 'the file']).filter((piece) => piece.marked);
  assert.deepEqual(
    marked.map(({ text }) => text),
    ['deletes the file'],
  );
});

test('characters that a reader would not see are named', () => {
  const shown = pieces('a\u202Eb\u200Bc\u{E0041}d\tend\n');
  assert.deepEqual(
    shown.filter(({ hidden }) => hidden).map(({ text }) => text),
    ['U+202E', 'U+200B', 'U+E0041'],
  );
  assert.equal(visible('x\u0000y'), 'x[U+0000]y');
  assert.equal(visible('\uD800'), '[U+D800]');
});

test('text that joins or combines letters stays as it is', () => {
  const text = 'می‌خواهم 👩‍💻 e\u0301 手紙';
  assert.equal(visible(text), text);
});

test('a bounded text ends between words and says how much is left out', () => {
  const text = 'word '.repeat(1_000);
  const { shown, leftOut } = bounded(text, 101);
  assert.ok(shown.endsWith('word'));
  assert.equal(shown.length + leftOut, text.length);
  assert.deepEqual(bounded('short', 101), { shown: 'short', leftOut: 0 });
  assert.equal(bounded('x'.repeat(500), 100).shown.length, 100);
});

test('an excerpt holds the quote and the words around it', () => {
  const text = `${'before '.repeat(50)}the quote${' after'.repeat(50)}`;
  const shown = excerpt(text, 'the quote', 20);
  assert.match(shown, /^… (before )+the quote( after)+ …$/);
  assert.ok(shown.length < 60);
  assert.equal(excerpt('a text', 'missing'), 'missing');
});
