import { defineRule } from '../../define-rule.ts';
import { either, given, head, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  create update set add delete revoke grant assign remove change share unassign attach detach modify put invite restrict manage
`);
const OBJECT = wordSet(`
  permission role acl privilege access scope grant membership collaborator sharing rbac iam authorization
`);
// Most policies rule something else: escalation, retention, routing.
const POLICY =
  /(?:\b|_|-)(?:iam|access|bucket|security|permission|auth\w*|rls|row[- ]level security|role|provider|tenant|password|key|network access)[ _-](?:polic(?:y|ies)|rules?)(?:\b|_)/i;

export default defineRule({
  id: 'changes-permission',
  title: 'Does it change who may do what?',
  why: 'Permissions decide what everybody else can do.',
  claims: { category: 'write', effects: ['credentials'] },

  when: either(verb(VERB, OBJECT), given(verb(VERB), head(POLICY))),

  examples: {
    matches: ['grant_role: Grants a role to a user.', 'attach_privilege', 'update_iam_policy: Updates an IAM policy.'],
    ignores: [
      ['list_roles', 'it lists'],
      ["update_user: Update a user's favourite colour.", 'nobody joins or leaves'],
      ['create_escalation_policy', 'it rules who is called, not who may'],
      ['add_member: Adds a member to a sorted set.', 'a set of values lets nobody in'],
    ],
  },
});
