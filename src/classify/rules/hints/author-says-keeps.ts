import { defineRule } from '../../define-rule.ts';
import { hint } from '../../matchers.ts';

export default defineRule({
  id: 'author-says-keeps',
  title: 'Does the author say that it destroys nothing?',
  why: 'An untrusted word. It is shown where the definition contradicts it, and never lowers a verdict.',
  claims: { category: 'write' },

  when: hint('destructiveHint', false),

  examples: {
    matches: [
      { name: 'go', annotations: { destructiveHint: false } },
      { name: 'delete_bay', annotations: { destructiveHint: false } },
      { name: 'wipe_table', description: 'Wipes a table.', annotations: { destructiveHint: false } },
    ],
    ignores: [
      ['go', 'the author says nothing'],
      { name: 'go', annotations: { destructiveHint: true }, because: 'the author says the contrary' },
      { name: 'go', annotations: { readOnlyHint: true }, because: 'another hint says nothing of destroying' },
    ],
  },
});
