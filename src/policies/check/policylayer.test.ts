import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POSTURES } from '#model/words.ts';
import { policylayerEngine, policylayerProblems } from './policylayer.ts';
import policylayer, { counterNames } from '../gateways/policylayer.ts';
import { serverPolicy } from '../decision/posture.ts';
import { everyCell, hardNames, judged, notesServer } from '../samples.ts';

test('the document of every posture keeps to the documented subset', () => {
  for (const posture of POSTURES)
    for (const tools of [everyCell, [], hardNames.map((name) => judged(name, 'write', 'medium'))]) {
      const { text, effective } = policylayer.render(serverPolicy(notesServer, tools, posture));
      assert.deepEqual(policylayerProblems(text as string), []);
      for (const { tool, action } of effective)
        assert.equal(policylayerEngine(text as string)(tool).allowed, action === 'allow', JSON.stringify(tool));
    }
});

test('tools that differ in case or punctuation do not share a counter', () => {
  assert.deepEqual(counterNames(['Add', 'add', 'a.b', 'a-b']), ['add_rate', 'add_rate_2', 'a_b_rate', 'a_b_rate_2']);
});

const MUTATIONS: [name: string, from: string, to: string][] = [
  ['a misspelt key', '"limits"', '"limit"'],
  ['a window that is not documented', '"minute"', '"fortnight"'],
  ['a scope that is not documented', '"grant"', '"user"'],
  ['a limit of zero', '"max": 30', '"max": 0'],
  ['a dropped quote', '"tools"', '"tools'],
  ['another default', '"deny"', '"allow"'],
  ['another version', '"1"', '1'],
  ['a limit that is null', '"limits": [', '"limits": [null, '],
  ['a shared counter', '"create_note_rate"', '"ping_rate"'],
];

for (const [name, from, to] of MUTATIONS)
  test(`the checker catches ${name}`, () => {
    const text = policylayer.render(serverPolicy(notesServer, everyCell, 'recommended')).text as string;
    assert.deepEqual(policylayerProblems(text), []);
    const mutant = text.replace(from, to);
    assert.notEqual(mutant, text);
    assert.notDeepEqual(policylayerProblems(mutant), []);
  });
