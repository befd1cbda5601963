import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POSTURES } from '#model/words.ts';
import { explain, formatById, formats, render } from '../index.ts';
import { serverPolicy, toolPolicy } from '../decision/posture.ts';
import { everyCell, notesServer } from '../samples.ts';

for (const format of formats)
  test(`${format.id}: steps, answers and effect speak of this format alone`, () => {
    for (const tool of everyCell)
      for (const posture of POSTURES) {
        const policy = toolPolicy(notesServer, tool, posture, everyCell);
        const { effect, steps, answers } = explain(policy, format.render(policy));
        assert.ok(answers);
        const said = [effect, ...steps, answers.enforce, answers.rate, answers.block].join('\n');
        for (const { id, terms } of formats)
          for (const term of terms)
            assert.ok(id === format.id || !said.includes(term), `${format.id} speaks of ${term}`);
        for (const sentence of [effect, ...steps, answers.enforce, answers.rate, answers.block])
          assert.match(sentence, /^[A-Z`].*[.]$/s, sentence);
        const { counts, parts } = explain(policy, format.render(policy));
        assert.equal(counts.allow + counts.ask + counts.deny, 1);
        assert.equal(parts.length, 5);
        if (!format.holds.rate) assert.doesNotMatch(said, /per minute|\/minute/, `${format.id} shows a limit`);
      }
  });

test('an answer agrees with the document', () => {
  for (const format of formats)
    for (const tool of everyCell)
      for (const posture of POSTURES) {
        const policy = toolPolicy(notesServer, tool, posture, everyCell);
        const rendered = format.render(policy);
        const [{ action, rate } = { action: 'ask' as const }] = rendered.effective;
        const { effect, answers } = explain(policy, rendered);
        const place = `${format.id} ${posture} ${tool.tool.name}`;
        assert.match(effect, action === 'deny' ? /refused/ : action === 'ask' ? /approval/ : /pass/, place);
        if (rate) assert.match(answers?.rate ?? '', new RegExp(`^Yes.*${rate.max}`), place);
        const recommended = toolPolicy(notesServer, tool, 'recommended', everyCell);
        assert.equal(
          answers?.block,
          explain(recommended, format.render(recommended)).answers?.block,
          `${place}: how to block a tool holds whatever the posture`,
        );
      }
});

test('the effect of a bundle counts its tools', () => {
  for (const format of formats) {
    const policy = serverPolicy(notesServer, everyCell, 'recommended');
    const rendered = render(format.id, policy);
    const numbers = [...explain(policy, rendered).effect.matchAll(/\d+/g)].map(([number]) => Number(number));
    const [total, ...parts] = numbers as [number, ...number[]];
    assert.equal(total, everyCell.length);
    assert.equal(
      parts.reduce((sum, part) => sum + part, 0),
      total,
    );
  }
});

test('an unknown format is answered with the known ones', () => {
  assert.throws(() => formatById('word'), /Unknown format "word"\. Use one of: claude-code, codex/);
});

test('only what an engine decided is said to have been run', () => {
  for (const format of formats) {
    const { proof } = explain(
      serverPolicy(notesServer, [], 'recommended'),
      format.render(serverPolicy(notesServer, [], 'recommended')),
    );
    assert.equal(/^Run in/.test(proof), format.proof.kind === 'engine', proof);
  }
});
