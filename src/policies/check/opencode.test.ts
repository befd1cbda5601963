import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatById, render } from '../index.ts';
import { serverPolicy } from '../decision/posture.ts';
import { everyCell, judged, notesServer } from '../samples.ts';
import { checkOf } from './index.ts';

const IDS = ['opencode', 'kilo'] as const;

test('a tool whose name is a permission of the program itself gets no key, and stays blocked', () => {
  for (const id of IDS) {
    const tools = [judged('directory', 'read', 'low'), judged('list', 'read', 'low')];
    const { text, effective, notes } = render(id, {
      ...serverPolicy(notesServer, tools, 'recommended'),
      alias: 'external',
    });
    assert.doesNotMatch(text ?? '', /external_directory/);
    assert.deepEqual(
      effective.map(({ action }) => action),
      ['deny', 'allow'],
    );
    assert.match(notes.join('\n'), /`external_directory` is a permission of/);
  }
});

test('of documents that are joined, no whole server comes after a tool of another', () => {
  for (const id of IDS) {
    const documents = ['notes', 'notes_x'].map((alias) => {
      const policy = { ...serverPolicy(notesServer, everyCell, 'recommended'), alias };
      return { alias, ...render(id, policy) };
    });
    const joined = formatById(id).join?.(documents.map(({ text }) => text ?? ''));
    const decide = checkOf(id).engine(joined ?? '');
    for (const { alias, effective } of documents)
      for (const { tool, action } of effective)
        assert.equal(decide({ alias, tool }).action, action, `${alias} ${tool}`);
    assert.equal(decide({ alias: 'notes_x', tool: 'added_later' }).action, 'deny');
  }
});

test('the key of a whole server also covers a server whose key goes on with an underscore', () => {
  for (const id of IDS) {
    const { reaches } = formatById(id);
    assert.ok(reaches?.('notes', 'notes_x'));
    assert.ok(!reaches?.('notes', 'notes-x'));
    const { text } = render(id, serverPolicy(notesServer, everyCell, 'recommended'));
    assert.equal(checkOf(id).engine(text ?? '')({ alias: 'notes_x', tool: 'list' }).action, 'deny');
  }
});
