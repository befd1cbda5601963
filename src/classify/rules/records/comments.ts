import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('comment add create post reply update note');
const OBJECT = wordSet('comment issue ticket note review discussion pr request');

export default defineRule({
  id: 'comments',
  title: 'Does it comment on a record?',
  why: 'A comment is a record that others see.',
  claims: { category: 'write' },
  spares: ['communication'],

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'add_comment', description: 'Adds a comment.' }],
    ignores: [{ name: 'list_comments', because: 'it lists' }],
  },
});
