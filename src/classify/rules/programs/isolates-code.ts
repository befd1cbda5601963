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
    matches: [
      'run_code: Runs code in an isolated sandbox.',
      'eval_snippet: Evaluates a snippet in WebAssembly.',
      'execute: Executes a program in an ephemeral container.',
      'run_command: Runs a command in a sandbox.',
      'run: Runs in isolated mode.',
    ],
    ignores: [
      ['run_code: Runs code on the host.', 'nothing isolates it'],
      ['list_sandboxes: Lists sandboxes.', 'nothing runs'],
      ['run_code: Runs code, not isolated from the host.', 'isolation is denied'],
    ],
  },
});
