import { defineRule } from '../define-rule.ts';

export default defineRule({
  id: 'author-says-destroys',
  title: 'Does the author say that it destroys?',
  why: 'An author may admit more than the text tells. The word can raise a verdict.',
  claims: { effects: ['destructive'] },

  find: ({ tool }) =>
    tool.annotations?.destructiveHint === true ? [{ field: 'annotations/destructiveHint', quote: 'true' }] : [],

  examples: {
    matches: [{ name: 'go', annotations: { destructiveHint: true } }],
    ignores: [{ name: 'go', because: 'the author says nothing' }],
  },
});
