import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('submit send record report give leave provide add rate post create');
const OBJECT = wordSet('feedback rating review bug problem vote survey response');

export default defineRule({
  id: 'gives-feedback',
  title: 'Does it hand in feedback or a rating?',
  why: 'Feedback is stored and seen by others.',
  claims: { category: 'write' },
  spares: ['communication'],

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'submit_feedback', description: 'Submits feedback.' }],
    ignores: [{ name: 'get_feedback', because: 'it reads' }],
  },
});
