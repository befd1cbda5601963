import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { POSTURES, type Posture } from '#model/words.ts';
import { decide } from '#policies/decision/posture.ts';
import { classify } from '#classify/index.ts';
import { dangerousCases, innocentCases } from './cases.ts';

const SERVER = { slug: 'sample', title: 'Sample' };

// A call is free where a client allows it without a rate, and where a rate is all that frees it.
function runs(tool: Parameters<typeof classify>[0], posture: Posture): boolean {
  const { action, rate, withoutRate } = decide(classify(tool, SERVER), posture);
  return action === 'allow' && !(rate && withoutRate === 'ask');
}

describe('dangers beside names that look harmless', () => {
  const cases = dangerousCases();
  test('there are many', () => {
    assert.ok(new Set(cases.map(({ tool }) => tool.name)).size >= 15);
    assert.ok(new Set(cases.map(({ danger }) => danger.danger)).size >= 30);
  });
  for (const posture of POSTURES)
    test(`none of them runs unasked under ${posture}`, () => {
      const free = cases.filter(({ tool }) => runs(tool, posture));
      assert.deepEqual(
        free.map(
          ({ tool }) => `${tool.name}: ${tool.description} ${Object.keys(tool.inputSchema['properties'] ?? {}).join()}`,
        ),
        [],
      );
    });
  test('what has to be asked for is not freed by a rate either', () => {
    const grave = cases.filter(({ danger: { effects } }) =>
      effects.some((effect) => effect !== 'code' && effect !== 'communication'),
    );
    const free = grave.filter(({ tool }) => decide(classify(tool, SERVER), 'recommended').action === 'allow');
    assert.deepEqual(
      free.map(
        ({ tool }) => `${tool.name}: ${tool.description} ${Object.keys(tool.inputSchema['properties'] ?? {}).join()}`,
      ),
      [],
    );
  });
});

test('innocent neighbours run as they did', () => {
  const cases = innocentCases();
  const asked = cases.filter((tool) => !runs(tool, 'recommended'));
  assert.ok(
    asked.length <= cases.length * 0.05,
    asked.map(({ name, description }) => `${name}: ${description}`).join('\n'),
  );
  const harmed = cases.filter((tool) =>
    classify(tool, SERVER).effects.some((effect) => effect === 'destructive' || effect === 'financial'),
  );
  assert.deepEqual(
    harmed.map(({ name }) => name),
    [],
  );
});
