import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  create update set add delete revoke grant assign remove change share unassign attach detach modify put invite restrict manage
`);
const OBJECT = wordSet(`
  permission role policy acl privilege access scope grant member membership collaborator sharing rbac iam authorization
`);

export default defineRule({
  id: 'changes-permission',
  title: 'Does it change who may do what?',
  why: 'Permissions decide what everybody else can do.',
  claims: { category: 'write', effects: ['credentials'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'grant_role', description: 'Grants a role to a user.' }],
    ignores: [{ name: 'list_roles', because: 'it lists' }],
  },
});
