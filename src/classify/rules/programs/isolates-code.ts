import { defineRule } from '../../define-rule.ts';
import { given, phrase, verb, wordSet } from '../../matchers.ts';

const PATTERN =
  /\b(?:sandbox(?:ed|es)?|isolated|ephemeral|wasm|webassembly|secure (?:environment|container)|in a container)\b/i;
const VERB = wordSet('run execute exec eval evaluate interpret');

export default defineRule({
  id: 'isolates-code',
  title: 'Does the code run in a sandbox?',
  why: 'What runs in isolation can destroy nothing of value.',
  claims: { category: 'execute', effects: ['code'] },
  strength: 3,
  spares: ['destructive'],

  when: given(verb(VERB), phrase(PATTERN)),

  examples: {
    matches: [{ name: 'run_code', description: 'Runs code in an isolated sandbox.' }],
    ignores: [
      { name: 'run_code', description: 'Runs code on the host.', because: 'nothing isolates it' },
      { name: 'list_sandboxes', description: 'Lists sandboxes.', because: 'nothing runs' },
    ],
  },
});
