import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownTitle, ownToolTitle } from './titles.ts';

test('a title that stands in for a name is no title', () => {
  for (const title of ['server', 'Unknown', 'Pasted tools', 'MCP Server', 'my-mcp-server', 'Untitled', ''])
    assert.equal(ownTitle({ title }), '', title);
  for (const title of ['GitHub', 'Mail Server', 'Tool Shed', '天气']) assert.equal(ownTitle({ title }), title);
  assert.equal(ownTitle({ title: 'Bank', untitled: true }), '');
});

test('a title that is made of the name says nothing of its own', () => {
  const tool = { description: '', inputSchema: {} };
  for (const title of ['Read File', 'readFile', 'READ-FILE', 'read_file'])
    assert.equal(ownToolTitle({ ...tool, name: 'read_file', title }).text, '', title);
  const own = { ...tool, name: 'read_file', title: 'Read File', annotations: { title: 'Reads a file of the disk' } };
  assert.deepEqual(ownToolTitle(own), { text: 'Reads a file of the disk', field: 'annotations/title' });
  assert.deepEqual(ownToolTitle({ ...own, title: 'Opens a file' }), { text: 'Opens a file', field: 'title' });
});
