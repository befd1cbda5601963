import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  all,
  anywhere,
  code,
  either,
  given,
  hint,
  nameVerb,
  phrase,
  serverDomain,
  unless,
  verb,
  wordSet,
} from '#classify/matchers.ts';
import { guardRails } from '#classify/guard-rails/index.ts';
import { rules } from '#classify/rules/index.ts';
import { lookedFor } from './matcher.view.ts';
import type { LookedFor } from './shown.ts';

test('what a rule looks for is said with all its words', () => {
  assert.deepEqual(lookedFor(verb(wordSet('move pay'), wordSet('money'))), {
    says: 'one of these verbs, and what it acts upon, in the name, or else in the main clause of the description',
    lists: [['move', 'pay'], ['money']],
  });
  assert.equal(lookedFor(nameVerb()).says, 'any verb in the name');
  assert.equal(lookedFor(hint('readOnlyHint', false)).says, 'the author’s annotation `readOnlyHint: false`');
  assert.ok(lookedFor(serverDomain('browser')).lists[0]?.includes('playwright'));
});

test('conditions are said beside what they are conditions of', () => {
  const [one, two] = [phrase(/one/), anywhere(/two/)];
  assert.deepEqual(lookedFor(given(one, two)), { ...lookedFor(two), onlyWhere: lookedFor(one) });
  assert.deepEqual(lookedFor(unless(one, two)), { ...lookedFor(two), unless: lookedFor(one) });
  assert.deepEqual(lookedFor(either(all(one, two), two)).parts, [lookedFor(all(one, two)), lookedFor(two)]);
  assert.deepEqual(lookedFor(unless(one, unless(two, two))), {
    says: 'all of these',
    lists: [],
    parts: [lookedFor(unless(two, two))],
    unless: lookedFor(one),
  });
  assert.equal(lookedFor(code('a short name', () => [], one)).onlyWhere?.pattern, 'one');
});

test('every rule says something of what it looks for', () => {
  for (const { id, when } of [...guardRails, ...rules]) assert.ok(tells(lookedFor(when)), id);
});

function tells({ says, lists, pattern, parts = [] }: LookedFor): boolean {
  if (parts.length > 0) return parts.every(tells);
  return lists.some((words) => words.length > 0) || pattern !== undefined || says.length > 'any verb'.length;
}
