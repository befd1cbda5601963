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
      { name: 'create_status_page_post', description: 'Post an incident to the status page.' },
      { name: 'announce', description: 'Announces a status page incident.' },
      { name: 'update_status_page_message' },
    ],
    ignores: [
      { name: 'list_status_pages', because: 'nothing is posted' },
      { name: 'create_page', because: 'no status page is named' },
      { name: 'get_status_page_post', because: 'it is read' },
    ],
  },
});
