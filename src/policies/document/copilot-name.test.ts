import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copilotName, copilotTool } from './copilot-name.ts';

// As Copilot CLI 1.0.102 showed them to its model.
const NAMES = {
  'odd.name': 'notes-odd-name',
  Get_Note: 'notes-Get_Note',
  "it's": 'notes-it-s',
  wéird: 'notes-xn--wird-bpa',
  Wéird: 'notes-xn--Wird-bpa',
  'wéird naïve': 'notes-xn--wird-nave-b4a6e',
  工具: 'notes-xn--h6qv61a',
  'é.è': 'notes-xn--9ca-xn--8ca',
  '。é': 'notes--xn--9ca',
  'a．b': 'notes-a-b',
  'é@é': 'notes-xn----9fab',
  'x😀y': 'notes-xn--xy-no82a',
  '\u200fabc': 'notes-xn--abc-ln0a',
  İstanbul: 'notes-xn--stanbul-ifb',
  ['x'.repeat(70)]: `notes-${'x'.repeat(58)}`,
  ['é'.repeat(70)]: `notes-xn--9c${'a'.repeat(52)}`,
};

for (const [tool, name] of Object.entries(NAMES))
  test(`Copilot CLI calls ${JSON.stringify(tool)} as it was seen to`, () =>
    assert.equal(copilotName(tool, 'notes'), name));

test('a rule takes what the model sees, without the server', () => {
  assert.equal(copilotTool('two.x', '@acme/chat'), 'two-x');
  assert.equal(copilotName('two.x', '@acme/chat'), '-acme-chat-two-x');
});
