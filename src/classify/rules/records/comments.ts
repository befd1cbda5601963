import { defineRule } from '../../define-rule.ts';
import { either, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('comment add create post reply update note');
const OBJECT = wordSet('comment issue ticket note review discussion pr request');
const HANDS_IN = wordSet('submit send record report give leave provide add rate post create');
const FEEDBACK = wordSet('feedback rating review bug problem vote survey response');
const DRAFTS = wordSet('create update save draft edit compose write add modify');

const DRAFT = wordSet('draft');

export default defineRule({
  id: 'comments',
  title: 'Is it a comment, feedback or a draft?',
  why: 'It is kept as a record and reaches nobody by itself.',
  claims: { category: 'write' },
  spares: ['communication'],

  when: either(verb(VERB, OBJECT), verb(HANDS_IN, FEEDBACK), verb(DRAFTS, DRAFT)),

  examples: {
    matches: [
      { name: 'add_comment', description: 'Adds a comment.' },
      { name: 'submit_feedback', description: 'Submits feedback.' },
      { name: 'create_draft', description: 'Creates a draft of an email.' },
      { name: 'post_note', description: 'Posts a note on a ticket.' },
      { name: 'report_review' },
      { name: 'reply_request' },
    ],
    ignores: [
      { name: 'list_comments', because: 'it lists' },
      { name: 'get_feedback', because: 'it reads' },
      { name: 'send_draft', because: 'sending reaches people' },
    ],
  },
});
