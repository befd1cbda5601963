import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '../index.ts';

function judge(name: string, description: string, ...parameters: string[]) {
  return classify(
    {
      name,
      description,
      inputSchema: { properties: Object.fromEntries(parameters.map((parameter) => [parameter, {}])) },
    },
    { slug: 'example', title: 'Example', name: 'example' },
  );
}

for (const [name, description, ...parameters] of [
  ['zorp', ''],
  ['zorp', 'zorp'],
  ['a', 'b'],
  ['quux', 'Frobnicate the quux.'],
  ['tool_1', 'A tool that you can use with this.'],
  ['asdf', 'Asdf qwer zxcv.', 'zxcv'],
  ['zorp', 'Zorp quux.', 'sql'],
] as const)
  test(`nothing is known of ${name}, "${description}"`, () => {
    const { category, confidence, unknown, evidence } = judge(name, description, ...parameters);
    assert.deepEqual(
      { category, confidence, unknown, evidence },
      { category: 'other', confidence: 'low', unknown: true, evidence: [] },
    );
  });

test('a noun that we know is something to go on', () => {
  assert.equal(judge('weather', 'Weather.').category, 'read');
});

test('arguments that run commands count, whatever the words around them', () => {
  const { category, unknown } = judge('zorp', 'Zorp quux.', 'shell_command', 'timeout');
  assert.deepEqual({ category, unknown }, { category: 'execute', unknown: false });
});
