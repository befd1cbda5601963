import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('get list read show retrieve fetch reveal export view describe search find return');
const OBJECT = wordSet(`
  secret password token credential apikey passphrase certificate cert oauth privatekey mnemonic keypair passkey mfa otp vault keystore key env environment
`);

export default defineRule({
  id: 'reads-secret',
  title: 'Does it read secrets?',
  why: 'A secret read is a secret that can leak.',
  claims: { category: 'read', effects: ['credentials'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'get_secret', description: 'Returns a secret.' }],
    ignores: [{ name: 'get_page', description: 'Returns a page.', because: 'a page is no secret' }],
  },
});
