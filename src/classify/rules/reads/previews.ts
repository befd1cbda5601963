import { defineRule } from '../../define-rule.ts';
import { nameWord, wordSet } from '../../matchers.ts';

const WORD = wordSet('preview plan estimate simulate dry validate quote check lint diff explain test suggest');

export default defineRule({
  id: 'previews',
  title: 'Is it only a preview, a plan or an estimate?',
  why: 'Nothing happens before the real call.',
  claims: { category: 'read' },
  spares: ['destructive', 'financial'],

  when: nameWord(WORD),

  examples: {
    matches: [{ name: 'preview_deletion' }],
    ignores: [{ name: 'apply_changes', because: 'it applies' }],
  },
});
