import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleVerdict } from '#model/sample-verdict.ts';
import type { Tool } from '#model/tool.ts';
import type { Verdict } from '#model/verdict.ts';
import { CATEGORIES, SEVERITIES } from '#model/words.ts';
import { behaviour } from './behaviour.ts';
import { severityText } from './consequences.ts';

function tool(name = 'plain', properties = {}): Tool {
  return {
    name,
    description: '',
    inputSchema: { type: 'object', properties },
  };
}

const saving = tool('take_picture', { filePath: { type: 'string', description: 'Where to save the picture.' } });

function text(given: Partial<Verdict>) {
  return severityText(tool(), sampleVerdict(given));
}

test('a cost is threatened only where the effect for it was found', () => {
  const words = { financial: /money/, destructive: /gone|deleted/, communication: /people/, code: /code/ };
  for (const [effect, word] of Object.entries(words))
    for (const category of CATEGORIES)
      for (const severity of SEVERITIES) {
        assert.doesNotMatch(text({ category, severity, effects: [] }), word);
        assert.match(text({ category, severity, effects: [effect as keyof typeof words] }), word);
      }
  assert.doesNotMatch(text({ category: 'write', effects: ['destructive'], severity: 'high' }), /people|code|secret/);
  assert.doesNotMatch(text({ category: 'execute', effects: ['destructive', 'code'], severity: 'critical' }), /money/);
});

test('a secret has to be replaced only where a secret was shown', () => {
  assert.match(text({ effects: ['credentials'], severity: 'high' }), /secret that was shown/);
  assert.doesNotMatch(text({ effects: ['credentials'], severity: 'low' }), /secret/);
  assert.doesNotMatch(text({ category: 'write', effects: ['credentials'], severity: 'high' }), /shown/);
});

test('a read has a sentence of its own, and what it says of undoing fits what it says of the cost', () => {
  assert.match(text({}), /sees what the tool returns, and no system is changed\. There is nothing to undo/);
  for (const severity of SEVERITIES)
    for (const category of CATEGORIES) {
      const said = text({ category, severity });
      assert.equal(/by hand.*nothing to undo|nothing to undo.*by hand/i.test(said), false, said);
      assert.equal(/session/.test(said) && category === 'read', false, said);
    }
});

test('a tool that only reads is not said to change nothing when it can be asked for a file', () => {
  assert.match(behaviour(saving, 'Camera', sampleVerdict({})), /as it was, but writes a file when asked to\.$/);
  assert.match(severityText(saving, sampleVerdict({})), /a file may be overwritten\. An overwritten file/);
  const reading = tool('read_file', { path: { type: 'string', description: 'The file to read.' } });
  assert.doesNotMatch(behaviour(reading, 'Disk', sampleVerdict({})), /writes a file/);
});

test('nothing is promised of a tool whose definition does not tell', () => {
  assert.match(text({ category: 'other', unknown: true }), /does not tell/);
});

test('a tool that only reads is not said to change secrets', () => {
  const said = behaviour(tool(), 'Vault', sampleVerdict({ effects: ['credentials'] }));
  assert.match(said, /It reads secrets/);
  assert.doesNotMatch(said, /changes/);
});

test('each effect has a sentence', () => {
  const said = behaviour(tool(), 'Database', sampleVerdict({ category: 'execute', effects: ['destructive', 'code'] }));
  assert.match(said, /\. It can delete [^.]*\. It runs code[^.]*\.$/);
});
