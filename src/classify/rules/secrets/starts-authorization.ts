import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('authenticate login authorize oauth signin exchange complete start sign connect auth');
const OBJECT = wordSet('oauth authorization auth login token code callback credential consent user account');

export default defineRule({
  id: 'starts-authorization',
  title: 'Does it sign in or start an authorization?',
  why: 'It leads to tokens that are stored.',
  claims: { category: 'write', effects: ['credentials'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      { name: 'start_oauth', description: 'Starts the OAuth authorization.' },
      { name: 'start_consent' },
      { name: 'tool_a', description: 'Authorizes an account.' },
    ],
    ignores: [
      { name: 'list_authors', because: 'authors are people' },
      { name: 'get_login_page_text', because: 'a text is read' },
      { name: 'sign_document', because: 'a document is no login' },
    ],
  },
});
