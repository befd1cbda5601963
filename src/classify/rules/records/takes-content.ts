import { defineRule } from '../../define-rule.ts';
import { parameter, wordSet } from '../../matchers.ts';

const NAME = wordSet(`
  content body title description text data payload value fields properties name summary subject note comment new_name new_title message
`);

export default defineRule({
  id: 'takes-content',
  title: 'Does an argument carry content to store?',
  why: 'What is passed in is meant to be kept.',
  claims: { category: 'write' },

  when: parameter(NAME),

  examples: {
    matches: [{ name: 'go', inputSchema: { properties: { content: { type: 'string' } } } }],
    ignores: [
      { name: 'go', inputSchema: { properties: { id: { type: 'string' } } }, because: 'its argument is an id' },
    ],
  },
});
