import { defineRule } from '../../define-rule.ts';
import { all, either, phrase, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  create update set add delete revoke grant assign remove change share unassign attach detach modify put invite restrict manage
`);
const OBJECT = wordSet(`
  permission role policy acl privilege access scope grant member membership collaborator sharing rbac iam authorization
`);
const MOVES = wordSet('add remove invite create delete disable deactivate suspend enable assign unassign kick ban');
const PEOPLE = wordSet('user member delegate teammate guest seat people admin');
const WHERE = /\b(?:realm|organi[sz]ation|team|group|tenant|workspace|directory|account|domain)\b/i;

export default defineRule({
  id: 'changes-permission',
  title: 'Does it change who may do what, or who belongs?',
  why: 'Permissions decide what everybody else can do.',
  claims: { category: 'write', effects: ['credentials'] },

  when: either(verb(VERB, OBJECT), all(verb(MOVES, PEOPLE), phrase(WHERE))),

  examples: {
    matches: [
      'grant_role: Grants a role to a user.',
      'delete-user: Delete a user from a realm.',
      'attach_privilege',
      'ban_guest: Bans a guest from the workspace.',
    ],
    ignores: [
      ['list_roles', 'it lists'],
      ["update_user: Update a user's favourite colour.", 'nobody joins or leaves'],
      ['add_guest_book: Adds a line.', 'nobody is let in'],
    ],
  },
});
