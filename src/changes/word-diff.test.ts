import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordDiff } from './word-diff.ts';

function earlier(before: string, after: string) {
  return wordDiff(before, after)
    .filter(({ kind }) => kind !== 'added')
    .map(({ text }) => text)
    .join('');
}

function later(before: string, after: string) {
  return wordDiff(before, after)
    .filter(({ kind }) => kind !== 'removed')
    .map(({ text }) => text)
    .join('');
}

function shown(before: string, after: string) {
  return wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

test('words that came and went are marked, not letters', () => {
  assert.equal(shown('Reads a file.', 'Reads a folder.'), 'Reads a [-file-]{+folder+}.');
  assert.equal(shown('', 'New.'), '{+New.+}');
  assert.equal(shown('One. Two.', 'One. Two.'), 'One. Two.');
});

test('a sign that both share by chance does not tear a change apart', () => {
  assert.equal(shown('alpha, beta', 'gamma, delta'), '[-alpha, beta-]{+gamma, delta+}');
});

test('both texts can be read from the pieces, whatever they hold', () => {
  const texts = [
    '',
    '  lead',
    'a\n\nb',
    '手紙を送る',
    '\u202Eeteled <b>x</b>',
    '\uD800 half',
    'x '.repeat(3000),
    'tail  ',
  ];
  for (const before of texts)
    for (const after of texts) {
      assert.equal(earlier(before, after), before);
      assert.equal(later(before, after), after);
    }
});
