import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleVerdict } from '#model/sample-verdict.ts';
import { behaviour } from './behaviour.ts';
import { jsonLd } from './json-ld.ts';
import { sentence, series, serverHeading, theServer } from './wording.ts';

test('a server is never called an MCP server twice', () => {
  assert.equal(theServer('PocketBase MCP Server'), 'the PocketBase MCP Server');
  assert.equal(theServer('ThinkPLC-MCP'), 'the ThinkPLC-MCP server');
  assert.equal(theServer('Filesystem'), 'the Filesystem MCP server');
  assert.equal(serverHeading('Git'), 'Git MCP server');
});

test('a sentence has one mark at its end', () => {
  assert.equal(sentence('Lists files'), 'Lists files.');
  assert.equal(sentence('Lists files. '), 'Lists files.');
  assert.equal(sentence('清空本地会话文件。'), '清空本地会话文件。');
  assert.equal(sentence('(see the guide.)'), '(see the guide.)');
  assert.equal(sentence(''), '');
});

test('series join as people do', () => {
  assert.equal(series(['a']), 'a');
  assert.equal(series(['a', 'b', 'c']), 'a, b and c');
});

test('an unknown tool is never said to do nothing', () => {
  const verdict = sampleVerdict({ category: 'other', confidence: 'low', unknown: true });
  const tool = { name: 'x', description: '', inputSchema: {} };
  assert.match(behaviour(tool, 'Notes', verdict), /does not tell/);
  assert.doesNotMatch(behaviour(tool, 'Notes', verdict), /neither reads nor writes/);
});

test('no text can close the element that holds the linked data', () => {
  const json = jsonLd({ name: '</script><script>alert(1)</script>\u2028' });
  assert.doesNotMatch(json, /<|\u2028/);
  assert.equal(JSON.parse(json).name, '</script><script>alert(1)</script>\u2028');
});
