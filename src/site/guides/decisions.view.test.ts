import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POSTURES } from '#model/words.ts';
import { decide } from '#policies/decision/posture.ts';
import { everyCell } from '#policies/samples.ts';
import { decisionRows } from './decisions.view.ts';

const WRITES = 'Runs, 30 a minute; asks where the format has no limits';
const ACTS = 'Runs, 10 a minute; asks where the format has no limits';

test('the guide states the decision of every kind of verdict under each posture', () => {
  assert.deepEqual(
    decisionRows().map(({ kind, decisions }) => [kind, ...Object.values(decisions)]),
    [
      ['Read, low', 'Runs', 'Runs', 'Runs'],
      ['Read, medium', 'Runs, 60 a minute', 'Asks', 'Blocked'],
      ['Other, harmless', 'Runs, 60 a minute', 'Runs, 60 a minute', 'Runs, 60 a minute'],
      ['Other, with an effect', 'Runs, 60 a minute', 'Runs, 60 a minute', 'Blocked'],
      ['Write', WRITES, 'Asks', 'Blocked'],
      ['Execute, or code', ACTS, 'Asks', 'Blocked'],
      ['Credentials', 'Asks', 'Asks', 'Blocked'],
      ['Destructive, financial or critical', 'Asks', 'Blocked', 'Blocked'],
      ['In doubt', 'Asks', 'Asks', 'Blocked'],
    ],
  );
});

// The kinds that fit a verdict, by the words of the table.
const FITS: Record<string, (verdict: (typeof everyCell)[number]['verdict']) => boolean> = {
  'Read, low': ({ category, risk }) => category === 'read' && risk === 'low',
  'Read, medium': ({ category, risk }) => category === 'read' && risk === 'medium',
  'Other, harmless': ({ category, effects }) => category === 'other' && effects.length === 0,
  'Other, with an effect': ({ category, effects }) => category === 'other' && effects.length > 0,
  Write: ({ category }) => category === 'write',
  'Execute, or code': ({ category, effects }) => category === 'execute' || effects.includes('code'),
  Credentials: ({ effects }) => effects.includes('credentials'),
  'Destructive, financial or critical': ({ effects, risk }) =>
    effects.includes('destructive') || effects.includes('financial') || risk === 'critical',
  'In doubt': ({ unknown }) => unknown,
};

test('of the rows that fit a verdict the lowest says what is decided', () => {
  for (const { tool, verdict } of everyCell) {
    const row = decisionRows().findLast(({ kind }) => FITS[kind]?.(verdict));
    for (const posture of POSTURES) {
      const { action } = decide(verdict, posture);
      assert.match(
        row?.decisions[posture] ?? '',
        { allow: /^Runs/, ask: /^Asks/, deny: /^Blocked/ }[action],
        tool.name,
      );
    }
  }
});
