import { defineRule } from '../../define-rule.ts';
import { code } from '../../matchers.ts';

export default defineRule({
  id: 'name-without-verb',
  title: 'Has the name no verb at all?',
  why: 'A noun names what comes back.',
  claims: { category: 'read' },

  when: code('a name without a verb', ({ name }) => (name.verb ? [] : [{ field: 'name', quote: name.text }])),

  examples: {
    matches: ['team_services', 'quota', 'warehouse-shelves', 'orders(id)', 'tide: The tide.'],
    ignores: [
      ['update_team', '`update` is a verb'],
      ['team_services_list', 'a verb may stand at the end'],
      ['refundOrder', 'the verb is joined with its object'],
    ],
  },
});
