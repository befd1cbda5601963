import { defineRule } from '../define-rule.ts';

export default defineRule({
  id: 'name-without-verb',
  title: 'Has the name no verb at all?',
  why: 'A noun names what comes back.',
  claims: { category: 'read' },

  find: (definition) => (definition.name.verb ? [] : [{ field: 'name', quote: definition.name.text }]),

  examples: {
    matches: [{ name: 'team_services' }],
    ignores: [{ name: 'update_team', because: '`update` is a verb' }],
  },
});
