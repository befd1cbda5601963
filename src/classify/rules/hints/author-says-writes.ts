import { defineRule } from '../../define-rule.ts';
import { hint } from '../../matchers.ts';

export default defineRule({
  id: 'author-says-writes',
  title: 'Does the author say that it is not read-only?',
  why: 'An author may admit more than the text tells. The word can raise a verdict.',
  claims: { category: 'write' },

  when: hint('readOnlyHint', false),

  examples: {
    matches: [
      { name: 'run_bay', annotations: { readOnlyHint: false } },
      { name: 'go', annotations: { readOnlyHint: false } },
      { name: 'bay', description: 'A bay.', annotations: { readOnlyHint: false } },
      { name: 'list_bays', annotations: { readOnlyHint: false } },
    ],
    ignores: [
      { name: 'go', annotations: { readOnlyHint: true }, because: 'the author says that it reads' },
      ['go', 'the author says nothing'],
      { name: 'go', annotations: { destructiveHint: false }, because: 'another hint says nothing of reading' },
    ],
  },
});
