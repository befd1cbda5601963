import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POSTURES } from '#model/words.ts';
import { decide } from '#policies/decision/posture.ts';
import { everyCell } from '#policies/samples.ts';
import { POSTURE_MEANS } from './wording.ts';

const NAMED = { read: /reads/i, other: /other|changes run/i, write: /changes run/i, execute: /changes run/i };

test('what is said of a posture names every kind of tool that it lets through, and no more', () => {
  for (const posture of POSTURES) {
    const said = POSTURE_MEANS[posture];
    const of = everyCell.map(({ verdict }) => ({ verdict, action: decide(verdict, posture).action }));
    for (const { verdict, action } of of) if (action === 'allow') assert.match(said, NAMED[verdict.category], posture);
    const someReadsWait = of.some(
      ({ verdict, action }) => verdict.category === 'read' && verdict.risk === 'medium' && action !== 'allow',
    );
    assert.equal(/low-risk reads/i.test(said), someReadsWait, posture);
    assert.equal(
      /changes run/i.test(said),
      of.some(({ verdict, action }) => verdict.category === 'write' && action === 'allow'),
    );
  }
});
