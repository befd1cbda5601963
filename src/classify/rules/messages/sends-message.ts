import { defineRule } from '../../define-rule.ts';
import { nameWord, unless, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  send notify message email reply broadcast tweet post dm text mail forward publish share respond retweet announce compose
`);
const OBJECT = wordSet(`
  message email mail sms chat dm notification tweet letter newsletter invitation announcement broadcast text voice fax whatsapp push reply reel channel thread recipient conversation slack telegram discord moment toot story
`);
// Texts and mail are also what is read.
const READS = wordSet('get list read receive search fetch find count view');
const SENDS = wordSet('send notify reply broadcast post forward publish respond compose');

export default defineRule({
  id: 'sends-message',
  title: 'Does it send a message to people?',
  why: 'A message that is sent cannot be taken back.',
  claims: { category: 'execute', effects: ['communication'] },

  when: unless(unless(nameWord(SENDS), nameWord(READS)), verb(VERB, OBJECT)),

  examples: {
    matches: [
      'send_message: Sends a message to a channel.',
      'tool_a: 发送邮件给指定用户。',
      'announce_newsletter',
      'tool_a: Forwards a letter.',
    ],
    ignores: [
      ['list_messages', 'it lists'],
      ['receive_text_messages: Gets text messages.', 'they are read'],
      ['post_comment: Posts a comment on an issue.', 'a comment is a record'],
    ],
  },
});
