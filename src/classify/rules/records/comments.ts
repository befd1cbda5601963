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
      'add_comment: Adds a comment.',
      'submit_feedback: Submits feedback.',
      'create_draft: Creates a draft of an email.',
      'post_note: Posts a note on a ticket.',
      'report_review',
      'reply_request',
    ],
    ignores: [
      ['list_comments', 'it lists'],
      ['get_feedback', 'it reads'],
      ['send_draft', 'sending reaches people'],
    ],
  },
});
