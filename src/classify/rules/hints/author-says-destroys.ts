import { defineRule } from '../../define-rule.ts';
import { hint } from '../../matchers.ts';

export default defineRule({
  id: 'author-says-destroys',
  title: 'Does the author say that it destroys?',
  why: 'An author may admit more than the text tells. The word can raise a verdict.',
  claims: { effects: ['destructive'] },

  when: hint('destructiveHint', true),

  examples: {
    matches: [{ name: 'go', annotations: { destructiveHint: true } }],
    ignores: [{ name: 'go', because: 'the author says nothing' }],
  },
});
