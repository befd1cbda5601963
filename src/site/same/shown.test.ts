import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ToolRow } from '#model/entry.ts';
import { whyDiffer, type SameTool } from './shown.ts';

function row(server: string, rest: Partial<ToolRow> = {}): ToolRow {
  return {
    server,
    slug: 'end',
    name: 'end',
    category: 'write',
    effects: [],
    risk: 'medium',
    unknown: false,
    hash: '',
    ...rest,
  };
}

function tool(server: string, rest: Partial<ToolRow> = {}, evidence: SameTool['evidence'] = []): SameTool {
  return {
    row: row(server, rest),
    evidence,
  };
}

const titles = new Map([['plant', 'Plant']]);

test('verdicts that agree are said to agree', () => {
  assert.equal(whyDiffer([tool('a'), tool('b')], titles), 'Both tools are classed alike: Write.');
  assert.match(whyDiffer([tool('a'), tool('b'), tool('c')], titles), /^All 3 tools are classed alike/);
});

test('a tool that differs is named with the words that decided', () => {
  const words = { rule: 'r', title: '', field: 'description', quote: 'plant `floor`', text: '', effects: [] };
  const odd = tool('plant', { category: 'execute' }, [
    { ...words, quote: 'ends', category: 'write' },
    { ...words, category: 'execute' },
  ]);
  const text = whyDiffer([tool('a'), odd, tool('b')], titles);
  assert.match(text, /2 of 3 are Write, while `end` on Plant is Execute, for “plant 'floor'”\.$/);
});

test('the name of a server is no reason where the tool itself gives one', () => {
  const words = { rule: 'r', title: '', text: '', effects: [], category: 'execute' as const };
  const odd = tool('plant', { category: 'execute' }, [
    { ...words, field: 'server/title', quote: 'Plant' },
    { ...words, field: 'inputSchema', quote: 'confirm_cost_id' },
  ]);
  assert.match(whyDiffer([tool('a'), odd, tool('b')], titles), /is Execute, for “confirm_cost_id”\.$/);
});

test('a tool that lacks an effect, or is not known, gets its own reason', () => {
  const usual = { effects: ['destructive' as const] };
  const lacks = whyDiffer([tool('a', usual), tool('b', usual), tool('c')], titles);
  assert.match(lacks, /on c is Write, with nothing in its definition that shows destructive\.$/);
  const unknown = whyDiffer([tool('a', usual), tool('b', usual), tool('c', { unknown: true })], titles);
  assert.match(unknown, /is not known, for its definition gives nothing to go on\.$/);
});
