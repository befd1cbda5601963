import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('run execute exec eval evaluate interpret invoke do');
const OBJECT = wordSet(`
  code script python javascript js typescript expression snippet program lua applescript jxa notebook cell r matlab function java ruby php wasm lisp clojure
`);

export default defineRule({
  id: 'runs-code',
  title: 'Does it run code that the caller passes?',
  why: 'Code can do anything its host can.',
  claims: { category: 'execute', effects: ['code'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      { name: 'run_python', description: 'Runs Python code.' },
      { name: 'evaluate_expression' },
      { name: 'tool_a', description: 'Interprets a snippet.' },
    ],
    ignores: [
      { name: 'review_code', description: 'Reviews code.', because: 'nothing runs' },
      { name: 'list_scripts', because: 'they are listed' },
      { name: 'run_away', description: 'Runs away.', because: 'no code is named' },
    ],
  },
});
