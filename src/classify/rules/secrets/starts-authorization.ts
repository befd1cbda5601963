import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('authenticate login authorize oauth signin exchange complete start sign connect auth');
const OBJECT = wordSet(
  'oauth authorization auth login token code callback credential consent user account provider machine',
);

export default defineRule({
  id: 'starts-authorization',
  title: 'Does it sign in or start an authorization?',
  why: 'It leads to tokens that are stored.',
  claims: { category: 'write', effects: ['credentials'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: ['start_oauth: Starts the OAuth authorization.', 'start_consent', 'tool_a: Authorizes an account.'],
    ignores: [
      ['list_authors', 'authors are people'],
      ['get_login_page_text', 'a text is read'],
      ['sign_document', 'a document is no login'],
    ],
  },
});
