import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import { doings } from './behaviour.ts';

function verdict(effects: Verdict['effects']) {
  return { category: 'write', effects } as Verdict;
}

const tool = Tool.parse({ name: 'create_issue', description: 'Creates an issue.' });

test('only a tool that destroys is said to delete', () => {
  assert.equal(doings(tool, verdict([])), 'creates or changes stored data.');
  assert.match(doings(tool, verdict(['destructive'])), /^creates, changes or deletes stored data\. It can delete/);
});
