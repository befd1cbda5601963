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
      { name: 'grant_role', description: 'Grants a role to a user.' },
      { name: 'delete-user', description: 'Delete a user from a realm.' },
      { name: 'attach_privilege' },
      { name: 'ban_guest', description: 'Bans a guest from the workspace.' },
    ],
    ignores: [
      { name: 'list_roles', because: 'it lists' },
      { name: 'update_user', description: "Update a user's favourite colour.", because: 'nobody joins or leaves' },
      { name: 'add_guest_book', description: 'Adds a line.', because: 'nobody is let in' },
    ],
  },
});
