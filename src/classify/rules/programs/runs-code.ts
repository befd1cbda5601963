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
    matches: ['run_python: Runs Python code.', 'evaluate_expression', 'tool_a: Interprets a snippet.'],
    ignores: [
      ['review_code: Reviews code.', 'nothing runs'],
      ['list_scripts', 'they are listed'],
      ['run_away: Runs away.', 'no code is named'],
    ],
  },
});
