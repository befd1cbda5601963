import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleVerdict } from '#model/sample-verdict.ts';
import type { ServerEntry } from '#model/entry.ts';
import { pageRecord } from './page-records.ts';
import { searchRecords } from './records.ts';

const entry: ServerEntry = {
  server: { slug: 'notes', title: 'Notes', summary: 'Keeps notes.' },
  outcome: 'imported',
  detail: '',
  provenance: { source: 'fixture', format: 'fixture' },
  problems: [],
  tools: [
    {
      slug: 'deletenote',
      hash: '',
      tool: { name: 'deleteNote', description: `Deletes a note. ${'More words. '.repeat(1_000)}`, inputSchema: {} },
      verdict: sampleVerdict({ category: 'other', effects: ['destructive'], confidence: 'low', unknown: true }),
      tokens: { count: 10, atLeast: false },
    },
  ],
};

test('a server gives one record for itself and one for each tool', () => {
  assert.deepEqual(
    searchRecords(entry).map(({ url }) => url),
    ['/servers/notes/', '/tools/notes/deletenote/'],
  );
});

test('a tool is found by the words of its name and shown as unknown where nothing is known', () => {
  const record = searchRecords(entry)[1];
  assert.ok(record);
  assert.match(record.content, /deleteNote delete note/);
  assert.deepEqual(record.filters['risk'], ['unknown']);
  assert.ok(record.content.length < 1_500, 'a long description must not swell the index');
});

test('a description in another language says which it is', () => {
  const [tool] = entry.tools;
  assert.ok(tool);
  const foreign = { ...tool, tool: { ...tool.tool, description: '删除一条笔记' } };
  assert.equal(searchRecords({ ...entry, tools: [foreign] })[1]?.meta['lang'], 'zh');
  assert.equal(searchRecords(entry)[1]?.meta['lang'], undefined);
});

test('another page is found by its title, its summary and the ids that belong to it', () => {
  const { content, filters } = pageRecord({
    url: '/attacks/mixed-up-names/',
    kind: 'attack',
    title: 'Mixed-up names',
    detail: 'Poisoned definitions, theoretical',
    summary: 'Two tools share a name.',
    also: 'OWASP MCP MCP99',
  });
  for (const words of ['Mixed-up names', 'share a name', 'MCP99', 'theoretical'])
    assert.ok(content.includes(words), words);
  assert.deepEqual(filters, { kind: ['attack'] });
});
