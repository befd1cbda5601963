import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';
const VERB = wordSet('get list read export show dump retrieve save');
const OBJECT = wordSet('cookie cookies');

export default defineRule({
  id: 'reads-cookies',
  title: 'Does it read cookies?',
  why: 'A session cookie lets its holder act as the user.',
  claims: { category: 'read', effects: ['credentials'] },
  strength: 2,

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'browser_cookie_list', description: 'List the cookies of a site.' }],
    ignores: [{ name: 'accept_cookies', because: 'nothing is read' }],
  },
});
