import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('navigate goto visit open browse go launch');
const OBJECT = wordSet('url page website site address link web tab');

export default defineRule({
  id: 'navigates',
  title: 'Does it open an address in a browser?',
  why: 'The page opened is whatever the caller says.',
  claims: { category: 'execute', effects: ['egress'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      { name: 'browser_navigate', description: 'Navigates to a URL.' },
      { name: 'goto_site' },
      { name: 'tool_a', description: 'Opens a website.' },
    ],
    ignores: [
      { name: 'get_page_title', because: 'it reads the open page' },
      { name: 'open_ticket', because: 'a ticket is no address' },
      { name: 'list_links', because: 'they are listed' },
    ],
  },
});
