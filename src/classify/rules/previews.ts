import { defineRule } from '../define-rule.ts';
import { named, wordSet } from '../matchers.ts';

const WORD = wordSet('preview plan estimate simulate dry validate quote check lint diff explain test suggest');

export default defineRule({
  id: 'previews',
  title: 'Is it only a preview, a plan or an estimate?',
  why: 'Nothing happens before the real call.',
  claims: { category: 'read' },
  spares: ['destructive', 'financial'],

  find: (definition) => named(definition, WORD).filter(() => definition.name.words.length > 0),

  examples: {
    matches: [{ name: 'preview_deletion' }],
    ignores: [{ name: 'apply_changes', because: 'it applies' }],
  },
});
