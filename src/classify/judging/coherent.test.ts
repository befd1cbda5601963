import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coherent } from './coherent.ts';
import type { Judgement } from './weigh.ts';

function judgement(categories: number[], found: Judgement['found']): Judgement {
  return {
    categories,
    effects: [0.6, 0, 0.6, 0, 0, 0],
    category: 'read',
    runnerUp: 'other',
    found,
  };
}

test('a tool that may well act and has an effect that only acting has counts as one that acts', () => {
  const said = coherent(judgement([0, 0.6, 0.1, 0.3], ['destructive', 'code', 'egress']), { danger: 0.25 });
  assert.equal(said.category, 'execute');
  assert.equal(said.runnerUp, 'read');
  assert.deepEqual(said.found, ['destructive', 'code', 'egress']);
});

test('a tool that hardly acts keeps its category and the effects that a reading tool can have', () => {
  const said = coherent(judgement([0, 0.98, 0.01, 0.01], ['code', 'egress']), { danger: 0.25 });
  assert.equal(said.category, 'read');
  assert.deepEqual(said.found, ['egress']);
});
