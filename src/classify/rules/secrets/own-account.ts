import { defineRule } from '../../define-rule.ts';
import { head, nameText, unless } from '../../matchers.ts';

const PATTERN = /(?:\b|_|-)(?:current|authenticated|logged[-_ ]in)[-_ ](?:[\w-]+ )?(?:user|account)\b|\bwhoami\b/i;

const GIVES = /role|permission|token|password|secret|key/i;

export default defineRule({
  id: 'own-account',
  title: 'Is it about the account that asks?',
  why: 'Saying who is asking grants no rights.',
  claims: {},
  spares: ['credentials'],
  strength: 2,

  when: unless(nameText(GIVES), head(PATTERN)),

  examples: {
    matches: [
      'current_user: Returns the user behind the API token.',
      'assign_current_user: Assigns the current user as the owner.',
      'go: Shows the authenticated user.',
    ],
    ignores: [
      ['list_users', 'other people are listed'],
      ['set_current_user_role: Sets the role of the current user.', 'a role gives rights'],
      ['current_usage: Returns the usage.', 'no user is named'],
    ],
  },
});
