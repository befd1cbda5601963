import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, isLeft, type Narrowing, type Row } from './tool-order.ts';

function row(name: string, risk: string, category: string, ...effects: string[]): Row {
  return {
    name,
    risk,
    category,
    effects,
  };
}

const all: Narrowing = { text: '', risk: '', category: '', effect: '' };
const rows = [
  row('list_issues', 'low', 'read'),
  row('Delete Issue', 'high', 'write', 'destructive'),
  row('odd', 'unknown', 'other'),
  row('create_issue', 'medium', 'write'),
];

function left(narrowing: Partial<Narrowing>) {
  return rows.filter((one) => isLeft(one, { ...all, ...narrowing })).map(({ name }) => name);
}

test('a narrowing leaves what has all that it asks for', () => {
  assert.equal(left({}).length, 4);
  assert.deepEqual(left({ text: 'delete_issue' }), ['Delete Issue']);
  assert.deepEqual(left({ text: 'ISSUE', category: 'write' }), ['Delete Issue', 'create_issue']);
  assert.deepEqual(left({ effect: 'destructive' }), ['Delete Issue']);
  assert.deepEqual(left({ risk: 'unknown' }), ['odd']);
  assert.deepEqual(left({ risk: 'low', category: 'write' }), []);
});

test('the gravest come first, what is not known before what is low, and an unknown order changes nothing', () => {
  const names = (order: string) => inOrder(rows, order).map(({ name }) => name);
  assert.deepEqual(names('risk'), ['Delete Issue', 'create_issue', 'odd', 'list_issues']);
  assert.deepEqual(names('category'), ['Delete Issue', 'create_issue', 'list_issues', 'odd']);
  assert.deepEqual(names('name'), ['create_issue', 'Delete Issue', 'list_issues', 'odd']);
  assert.deepEqual(names('constructor'), ['list_issues', 'Delete Issue', 'odd', 'create_issue']);
});
