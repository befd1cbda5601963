import { defineRule } from '../../define-rule.ts';
import { given, nameVerb, nameWord, wordSet } from '../../matchers.ts';

const VERB = wordSet('create update add edit upload import log record submit delete clone move assign');
const OBJECT = wordSet('case result plan suite run cycle step execution');
const TEST = wordSet('test testing qa');

export default defineRule({
  id: 'records-test',
  title: 'Is a test only a record here?',
  why: 'A test case in a management tool runs nothing.',
  claims: { category: 'write' },

  when: given(nameWord(TEST), nameVerb(VERB, OBJECT)),

  examples: {
    matches: [{ name: 'create_test_case' }],
    ignores: [{ name: 'run_test_case', because: 'it runs' }],
  },
});
