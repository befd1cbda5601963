import { defineRule } from '../../define-rule.ts';
import { code } from '../../matchers.ts';

export default defineRule({
  id: 'name-without-verb',
  title: 'Has the name no verb at all?',
  why: 'A noun names what comes back.',
  claims: { category: 'read' },

  when: code('a name without a verb', ({ name }) => (name.verb ? [] : [{ field: 'name', quote: name.text }])),

  examples: {
    matches: [
      { name: 'team_services' },
      { name: 'quota' },
      { name: 'warehouse-shelves' },
      { name: 'orders', inputSchema: { properties: { id: { type: 'string' } } } },
      { name: 'tide', description: 'The tide.' },
    ],
    ignores: [
      { name: 'update_team', because: '`update` is a verb' },
      { name: 'team_services_list', because: 'a verb may stand at the end' },
      { name: 'refundOrder', because: 'the verb is joined with its object' },
    ],
  },
});
