import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceByField, telling, type EvidenceRow } from './evidence-groups.ts';

function row(rule: string, quote: string, given: Partial<EvidenceRow> = {}): EvidenceRow {
  return {
    rule,
    field: 'description',
    quote,
    text: 'Deletes a note in the folder.',
    category: 'write',
    effects: [],
    ...given,
  };
}

function quotes(rows: EvidenceRow[]) {
  return telling(rows).map(({ rule, quote }) => `${rule} ${quote}`);
}

test('words that say nothing alone, or what a rule says already, are left out beside better evidence', () => {
  const rows = [
    row('lead-deletes', 'Deletes'),
    row('learned-words', 'Deletes'),
    row('learned-words', 'a'),
    row('learned-words', 'in the'),
    row('learned-words', 'note'),
    row('learned-words', 'Notes', { field: 'server/title' }),
  ];
  assert.deepEqual(quotes(rows), ['lead-deletes Deletes', 'learned-words note']);
});

test('beside what rules found, few learned words are shown; alone, all that there is', () => {
  const words = ['one', 'two', 'three', 'four', 'five'].map((word) => row('learned-words', word));
  assert.equal(telling([row('lead-deletes', 'Deletes'), row('name-deletes', 'delete'), ...words]).length, 5);
  assert.equal(telling(words).length, 5);
  const poor = [row('learned-words', 'a'), row('learned-words', 'the')];
  assert.equal(telling(poor).length, 2);
});

test('what a rule finds is never left out', () => {
  const rows = [row('name-deletes', 'a'), row('lead-deletes', 'Deletes'), row('lead-deletes', 'the')];
  assert.deepEqual(telling(rows), rows);
});

test('the same word is listed once with all that it speaks for', () => {
  const rows = [
    row('learned-words', 'wipe', { effects: ['destructive'] }),
    row('learned-words', 'wipe'),
    row('x', 'in'),
  ];
  const groups = evidenceByField(rows)[0]?.groups ?? [];
  assert.deepEqual(
    groups.map(({ rule, claims }) => [rule, claims]),
    [
      ['learned-words', ['write', 'destructive']],
      ['x', ['write']],
    ],
  );
});
