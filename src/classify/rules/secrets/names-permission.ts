import { defineRule } from '../../define-rule.ts';
import { head } from '../../matchers.ts';

const PATTERN =
  /(?:\b|_)(?:permissions?(?! (?:to|for) )|(?:user|access|member|iam|data[- ]access|org(?:anization)?|team|project|admin)[ _-]?roles?|roles?[ _](?:to|of|for|assignments?|bindings?)|role[ _]?details|access[ _-](?:control|polic(?:y|ies)|rights?|levels?|list)|(?:page|content|view|edit|access) restrictions|privileges?|(?:invite|remove)s?[ _](?:\w+[ _])?members?|sharing settings|share[ _]with|grants?[ _])(?:\b|_|s)/i;

export default defineRule({
  id: 'names-permission',
  title: "Are people's permissions what it is about?",
  why: 'Permissions decide what everybody else can do.',
  claims: { effects: ['credentials'] },

  when: head(PATTERN),

  examples: {
    matches: ['grant_permission', 'list_user_roles', 'go: Shows the sharing settings of a board.'],
    ignores: [
      ['get_page', 'no permission is named'],
      ['get_role_model: Returns a hero.', 'a hero holds no role here'],
      ['list_grantees_of_awards', 'an award is no access'],
    ],
  },
});
