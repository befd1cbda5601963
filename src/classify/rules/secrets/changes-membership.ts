import { defineRule } from '../../define-rule.ts';
import { all, phrase, verb, wordSet } from '../../matchers.ts';

const MOVES = wordSet('add remove invite create delete disable deactivate suspend enable assign unassign kick ban');
const PEOPLE = wordSet('user member delegate teammate guest seat people admin');
const WHERE =
  /\b(?:realm|organi[sz]ation|team|tenant|workspace|directory|account|domain)\b|\b(?:to|from|in) (?:an? |the |your )?(?:[\w-]+ ){0,2}(?:group|project|repository|folder)\b/i;

export default defineRule({
  id: 'changes-membership',
  title: 'Does it change who belongs to a team, a project or an organization?',
  why: 'Members can do what the other members can.',
  claims: { category: 'write', effects: ['credentials'] },

  when: all(verb(MOVES, PEOPLE), phrase(WHERE)),

  examples: {
    matches: [
      'delete-user: Delete a user from a realm.',
      'ban_guest: Bans a guest from the workspace.',
      'add_delegate: Adds a delegate to an account.',
    ],
    ignores: [
      ['add_guest_book: Adds a line.', 'nobody is let in'],
      ['add_member: Adds a member to a sorted set.', 'a set of values lets nobody in'],
      ['list_members: Lists the members of a team.', 'they are listed'],
    ],
  },
});
