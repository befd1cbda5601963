import { defineRule } from '../../define-rule.ts';
import { given, head, verb, wordSet } from '../../matchers.ts';
const VERB = wordSet('create post publish add send update announce');
const PATTERN = /(?:\b|_)status[-_ ]?page(?:[-_ ](?:post|update|incident|message))/i;

export default defineRule({
  id: 'publishes-status',
  title: 'Does it post to a status page?',
  why: 'The public reads it.',
  claims: { category: 'execute', effects: ['communication'] },
  strength: 2,

  when: given(verb(VERB), head(PATTERN)),

  examples: {
    matches: [
      'create_status_page_post: Post an incident to the status page.',
      'announce: Announces a status page incident.',
      'update_status_page_message',
    ],
    ignores: [
      ['list_status_pages', 'nothing is posted'],
      ['create_page', 'no status page is named'],
      ['get_status_page_post', 'it is read'],
    ],
  },
});
