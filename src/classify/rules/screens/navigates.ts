import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('navigate goto visit open browse go launch');
const OBJECT = wordSet('url page website site address link web');

export default defineRule({
  id: 'navigates',
  title: 'Does it open an address in a browser?',
  why: 'The page opened is whatever the caller says.',
  claims: { category: 'execute', effects: ['egress'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: ['browser_navigate: Navigates to a URL.', 'goto_site', 'tool_a: Opens a website.'],
    ignores: [
      ['get_page_title', 'it reads the open page'],
      ['open_ticket', 'a ticket is no address'],
      ['list_links', 'they are listed'],
    ],
  },
});
