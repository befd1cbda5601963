import { defineRule } from '../../define-rule.ts';
import { code } from '../../matchers.ts';

export default defineRule({
  id: 'name-without-verb',
  title: 'Has the name no verb at all?',
  why: 'A noun names what comes back.',
  claims: { category: 'read' },

  when: code('a name without a verb', ({ name }) => (name.verb ? [] : [{ field: 'name', quote: name.text }])),

  examples: {
    matches: [{ name: 'team_services' }],
    ignores: [{ name: 'update_team', because: '`update` is a verb' }],
  },
});
