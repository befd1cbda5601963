import { defineRule } from '../../define-rule.ts';
import { hint } from '../../matchers.ts';

export default defineRule({
  id: 'author-says-reads',
  title: 'Does the author say that it is read-only?',
  why: 'An untrusted word. It is shown where the definition contradicts it, and never lowers a verdict.',
  claims: { category: 'read' },

  when: hint('readOnlyHint', true),

  examples: {
    matches: [
      { name: 'go', annotations: { readOnlyHint: true } },
      { name: 'delete_bay', annotations: { readOnlyHint: true } },
      { name: 'rename_shelf', description: 'Renames a shelf.', annotations: { readOnlyHint: true } },
    ],
    ignores: [
      ['go', 'the author says nothing'],
      { name: 'go', annotations: { readOnlyHint: false }, because: 'the author says the contrary' },
      ['go: This is read-only.', 'words of the text are no annotation'],
    ],
  },
});
