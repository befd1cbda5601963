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
    matches: [
      { name: 'invite_user', description: 'Invites a user by mail.' },
      { name: 'tool_a', description: 'Invites a guest.' },
      { name: 'inviteReviewer' },
    ],
    ignores: [
      { name: 'list_invites', because: 'it lists' },
      { name: 'get_invited_guests', because: 'they were invited before' },
      { name: 'tool_a', description: 'Shows an invitation.', because: 'it is read' },
    ],
  },
});
