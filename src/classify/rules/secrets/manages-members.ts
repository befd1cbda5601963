import { defineRule } from '../../define-rule.ts';
import { all, phrase, verb, wordSet } from '../../matchers.ts';
const VERB = wordSet('add remove invite create delete disable deactivate suspend enable assign unassign kick ban');
const OBJECT = wordSet('user member delegate teammate guest seat people admin');
const WHERE = /\b(?:realm|organi[sz]ation|team|group|tenant|workspace|directory|account|domain)\b/i;

export default defineRule({
  id: 'manages-members',
  title: 'Does it decide who belongs to an organization?',
  why: 'Who belongs may see and do what members may.',
  claims: { category: 'write', effects: ['credentials'] },

  when: all(verb(VERB, OBJECT), phrase(WHERE)),

  examples: {
    matches: [{ name: 'delete-user', description: 'Delete a user from a realm.' }],
    ignores: [
      { name: 'update_user', description: "Update a user's favourite colour.", because: 'nobody joins or leaves' },
    ],
  },
});
