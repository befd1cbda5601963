import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POSTURES, type Posture } from '#model/words.ts';
import { type FormatView, type PolicyDocument, shared } from './shown.ts';
import { enforceAnswer, initialAnswer, variants } from './questions.ts';

function document(posture: Posture, rate: string): PolicyDocument {
  return {
    posture,
    rendered: {
      format: 'test',
      filename: 'test.json',
      language: 'json',
      text: '{}',
      merge: 'whole-file',
      fidelity: { decision: 'exact', rate: 'exact', arguments: 'unused', reason: 'exact', unlisted: 'exact' },
      effective: [],
      refusals: [],
      notes: [],
      proof: { kind: 'shape', by: 'test', version: '1', date: '2026-01-01' },
    },
    effect: rate,
    steps: [],
    answers: { enforce: 'same', rate, block: 'same' },
  };
}

const documents = [document('recommended', 'thirty'), document('cautious', 'none'), document('read-only', 'none')];
const view: FormatView = {
  id: 'test',
  title: 'Test',
  kind: 'client',
  alias: 'test',
  place: '',
  locked: null,
  undoes: [],
  guide: '',
  documents,
};

test('an answer that all postures share is said once and needs no choice', () => {
  assert.deepEqual(variants([view], 'block'), [{ format: 1, postures: undefined, text: 'same' }]);
});

test('the answer on enforcement shows the way and one example, and nothing where there is no document', () => {
  const answer = enforceAnswer([{ ...view, title: 'Example client' }], '`send`');
  assert.match(answer, /“How to control `send`”.*Example client in the recommended posture.*: same$/);
  assert.equal(enforceAnswer([], '`send`'), '');
});

test('answers that differ name the postures they hold under', () => {
  const answers = variants([view], 'rate');
  assert.deepEqual(answers, [
    { format: 1, postures: '1', text: 'thirty' },
    { format: 1, postures: '2 3', text: 'none' },
  ]);
  assert.equal(initialAnswer(answers), 'thirty');
});

test('documents share what is equal', () => {
  assert.deepEqual(
    shared(documents, POSTURES, ({ effect }) => effect).map(({ postures, value }) => [postures, value]),
    [
      ['1', 'thirty'],
      ['2 3', 'none'],
    ],
  );
});
