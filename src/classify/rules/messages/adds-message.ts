import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:add|adds|send|sends|post|posts|push|pushes|create|creates|reply|replies|respond|deliver|delivers|broadcasts?|schedules?|forwards?) (?:a |an |the |new |simple |text |your |another |follow-up |[\w-]+ ){0,4}?(?:messages?|e-?mails?|sms|dms?|tweets?|replies|reply|notifications?|posts? (?:on|to)|toots?|newsletters?|drafts? (?:email|message)|friend request|invitations?|alerts? to)\b(?!s? (?:template|draft|handler|queue|rule|channel|group|polic|label|format|prompt|quer|schema|setting|integration|subscription|config))/i;

export default defineRule({
  id: 'adds-message',
  title: 'Does it add a message to a conversation?',
  why: 'People in the conversation read it.',
  claims: { category: 'execute', effects: ['communication'] },

  when: phrase(PATTERN),

  examples: {
    matches: [
      'conversations_add: Adds a message to a public channel.',
      'dm: Sends a direct message.',
      'go: Schedules a weekly newsletter.',
    ],
    ignores: [
      ['list: Lists messages.', 'nothing is sent'],
      ['go: Creates a message template.', 'a template reaches nobody'],
      ['go: Adds a member.', 'a member is no message'],
    ],
  },
});
