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
      { name: 'conversations_add', description: 'Adds a message to a public channel.' },
      { name: 'dm', description: 'Sends a direct message.' },
      { name: 'go', description: 'Schedules a weekly newsletter.' },
    ],
    ignores: [
      { name: 'list', description: 'Lists messages.', because: 'nothing is sent' },
      { name: 'go', description: 'Creates a message template.', because: 'a template reaches nobody' },
      { name: 'go', description: 'Adds a member.', because: 'a member is no message' },
    ],
  },
});
