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
      { name: 'run_code', description: 'Runs code in an isolated sandbox.' },
      { name: 'eval_snippet', description: 'Evaluates a snippet in WebAssembly.' },
      { name: 'execute', description: 'Executes a program in an ephemeral container.' },
      { name: 'run_command', description: 'Runs a command in a sandbox.' },
      { name: 'run', description: 'Runs in isolated mode.' },
    ],
    ignores: [
      { name: 'run_code', description: 'Runs code on the host.', because: 'nothing isolates it' },
      { name: 'list_sandboxes', description: 'Lists sandboxes.', because: 'nothing runs' },
      { name: 'run_code', description: 'Runs code, not isolated from the host.', because: 'isolation is denied' },
    ],
  },
});
