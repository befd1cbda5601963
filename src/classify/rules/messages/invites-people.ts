import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('invite');

export default defineRule({
  id: 'invites-people',
  title: 'Does it invite people?',
  why: 'An invitation reaches a person.',
  claims: { category: 'execute', effects: ['communication'] },

  when: verb(VERB),

  examples: {
    matches: ['invite_user: Invites a user by mail.', 'tool_a: Invites a guest.', 'inviteReviewer'],
    ignores: [
      ['list_invites', 'it lists'],
      ['get_invited_guests', 'they were invited before'],
      ['tool_a: Shows an invitation.', 'it is read'],
    ],
  },
});
