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
      'get_secret: Returns a secret.',
      'browser_cookie_list: List the cookies of a site.',
      'reveal_passphrase',
      'export_keystore',
    ],
    ignores: [
      ['get_page: Returns a page.', 'a page is no secret'],
      ['accept_cookies', 'nothing is read'],
      ['list_monkeys', 'a monkey is no key'],
    ],
  },
});
