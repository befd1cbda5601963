import { defineRule } from '../../define-rule.ts';
import { hint } from '../../matchers.ts';

export default defineRule({
  id: 'author-says-destroys',
  title: 'Does the author say that it destroys?',
  why: 'An author may admit more than the text tells. The word can raise a verdict.',
  claims: { effects: ['destructive'] },

  when: hint('destructiveHint', true),

  examples: {
    matches: [
      { name: 'go', annotations: { destructiveHint: true } },
      { name: 'tidy_bay', description: 'Tidies a bay.', annotations: { destructiveHint: true } },
      { name: 'update_shelf', annotations: { readOnlyHint: false, destructiveHint: true } },
      { name: 'put_row', annotations: { readOnlyHint: false, destructiveHint: true } },
      { name: 'revoke_seat', annotations: { readOnlyHint: false, destructiveHint: true } },
    ],
    ignores: [
      ['go', 'the author says nothing'],
      { name: 'go', annotations: { destructiveHint: false }, because: 'the author says the contrary' },
      { name: 'go', annotations: { readOnlyHint: false }, because: 'writing is not destroying' },
    ],
  },
});
