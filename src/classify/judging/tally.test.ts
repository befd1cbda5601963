import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeTally } from './tally.ts';

function say(quote: string, field = 'name') {
  return { row: 1, field, quote };
}

test('weights about the same words of the same field for the same outcome are added up', () => {
  const tally = makeTally();
  tally.add(say('delete'), 0, 1);
  tally.add(say('list'), 0, 2.5);
  tally.add(say('delete'), 0, 2);
  tally.add(say('delete'), 1, 0.5);
  tally.add(say('delete', 'title'), 0, 0.25);
  const taken: string[] = [];
  while (tally.take(0.5, ({ field, quote }, outcome) => void taken.push(`${field} ${quote} ${outcome}`)));
  assert.deepEqual(taken, ['name delete 0', 'name list 0', 'name delete 1']);
});

test('an entry of its own stays alone, and of entries as heavy the earliest is taken first', () => {
  const tally = makeTally();
  tally.put(say('first'), 0, 1);
  tally.add(say('second'), 0, 1);
  tally.add(say('first'), 0, 1);
  const taken: string[] = [];
  while (tally.take(0, ({ quote }) => void taken.push(quote)));
  assert.deepEqual(taken, ['first', 'second', 'first']);
});

test('nothing is left of the definition before', () => {
  const tally = makeTally();
  tally.add(say('delete'), 0, 1);
  tally.clear();
  assert.equal(
    tally.take(0, () => assert.fail('taken')),
    false,
  );
});
