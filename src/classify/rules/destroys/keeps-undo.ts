import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('archive unarchive trash restore untrash undelete recycle');

export default defineRule({
  id: 'keeps-undo',
  title: 'Is the removal one that can be undone?',
  why: 'Archive and trash keep the data.',
  claims: { category: 'write' },
  spares: ['destructive'],

  when: verb(VERB),

  examples: {
    matches: [{ name: 'archive_page' }],
    ignores: [{ name: 'list_archives', because: 'it only lists' }],
  },
});
