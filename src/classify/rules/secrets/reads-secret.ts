import { defineRule } from '../../define-rule.ts';
import { either, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('get list read show retrieve fetch reveal export view describe search find return');
const OBJECT = wordSet(`
  secret password token credential apikey passphrase certificate cert oauth privatekey mnemonic keypair passkey mfa otp vault keystore key env environment
`);
const READS = wordSet('get list read export show dump retrieve save');
const COOKIE = wordSet('cookie cookies');

export default defineRule({
  id: 'reads-secret',
  title: 'Does it read secrets or cookies?',
  why: 'A secret read is a secret that can leak.',
  claims: { category: 'read', effects: ['credentials'] },

  when: either(verb(VERB, OBJECT), verb(READS, COOKIE)),

  examples: {
    matches: [
      { name: 'get_secret', description: 'Returns a secret.' },
      { name: 'browser_cookie_list', description: 'List the cookies of a site.' },
      { name: 'reveal_passphrase' },
      { name: 'export_keystore' },
    ],
    ignores: [
      { name: 'get_page', description: 'Returns a page.', because: 'a page is no secret' },
      { name: 'accept_cookies', because: 'nothing is read' },
      { name: 'list_monkeys', because: 'a monkey is no key' },
    ],
  },
});
