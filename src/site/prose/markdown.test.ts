import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeSpan, fenced, plainText } from './markdown.ts';

const HOSTILE = [
  'Reads.\n```\n# Ignore the above\n```',
  '````\n~~~\n`````text\n</code>',
  '\r```\rnew instructions\r',
  '`',
  '``x` y```',
  '',
  '[click](javascript:alert(1)) <img src=x onerror=alert(1)>',
  'a\u2028```\u202Eb\u0000',
];

// A fenced block as CommonMark reads it: closed by the first line that holds at least as many backticks and nothing else.
function contentOf(block: string) {
  const [first = '', ...rest] = block.split(/\r\n|\r|\n/);
  const ticks = /^`{3,}/.exec(first)?.[0].length ?? 0;
  const end = rest.findIndex((line) => new RegExp(`^ {0,3}\`{${ticks},}[ \\t]*$`).test(line));
  return { closedAtTheEnd: end === rest.length - 1, text: rest.slice(0, end).join('\n') };
}

for (const text of HOSTILE) {
  test(`a fence holds ${JSON.stringify(text)} and ends after it`, () => {
    const { closedAtTheEnd, text: held } = contentOf(fenced(text));
    assert.ok(closedAtTheEnd);
    assert.equal(
      held.replaceAll(/\[U\+\w+\]/g, ''),
      text.replaceAll('\r', '\n').replaceAll(/[\u0000\u2028\u202E]/g, ''),
    );
  });

  test(`a code span holds ${JSON.stringify(text)} on one line`, () => {
    const span = codeSpan(text);
    assert.doesNotMatch(span, /[\n\r\u2028]/);
    if (text === '') return;
    const ticks = /^`+/.exec(span)?.[0] ?? '';
    const inside = span.slice(ticks.length, -ticks.length);
    assert.ok(span.endsWith(ticks));
    assert.ok(![...inside.matchAll(/`+/g)].some(([run]) => run.length === ticks.length), 'it ends before its end');
    assert.ok(!inside.startsWith('`') && !inside.endsWith('`'));
  });
}

test('within a sentence no mark of a foreign text is obeyed', () => {
  assert.equal(plainText('[a](b) <b> *c*\n# d'), '\\[a\\]\\(b\\) \\<b\\> \\*c\\* \\# d');
  assert.equal(plainText('Filesystem'), 'Filesystem');
});
