import { defineRule } from '../../define-rule.ts';
import { head } from '../../matchers.ts';

const PATTERN =
  /(?:\b|_)(?:permissions?|(?:user|access|member|iam|data[- ]access|org(?:anization)?|team|project|admin)[ _-]?roles?|roles?[ _](?:to|of|for|assignments?|bindings?)|role[ _]?details|access[ _-](?:control|polic(?:y|ies)|rights?|levels?|list)|restrictions|privileges?|collaborators?|(?:invite|add|remove|update)s?[ _](?:\w+[ _])?members?|sharing settings|share[ _]with|grants?[ _])(?:\b|_|s)/i;

export default defineRule({
  id: 'names-permission',
  title: "Are people's permissions what it is about?",
  why: 'Permissions decide what everybody else can do.',
  claims: { effects: ['credentials'] },

  when: head(PATTERN),

  examples: {
    matches: [
      { name: 'grant_permission' },
      { name: 'list_user_roles' },
      { name: 'go', description: 'Shows the sharing settings of a board.' },
    ],
    ignores: [
      { name: 'get_page', because: 'no permission is named' },
      { name: 'get_role_model', description: 'Returns a hero.', because: 'a hero holds no role here' },
      { name: 'list_grantees_of_awards', because: 'an award is no access' },
    ],
  },
});
