import { defineRule } from '../../define-rule.ts';
import { parameter, wordSet } from '../../matchers.ts';

const NAME = wordSet(`
  limit offset page cursor page_size per_page max_results sort sort_by order_by page_token filter filters top_k query q keyword keywords search start_date end_date
`);

export default defineRule({
  id: 'pages-results',
  title: 'Does an argument page through results?',
  why: 'What is paged is a list to read.',
  claims: { category: 'read' },

  when: parameter(NAME),

  examples: {
    matches: [{ name: 'go', inputSchema: { properties: { limit: { type: 'number' } } } }],
    ignores: [
      { name: 'go', inputSchema: { properties: { id: { type: 'string' } } }, because: 'its argument is an id' },
    ],
  },
});
