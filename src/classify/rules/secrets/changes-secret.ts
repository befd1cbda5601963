import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  create update set add delete revoke rotate generate reset change issue renew invalidate import put store upload register regenerate refresh
`);
const OBJECT = wordSet(`
  secret password token credential apikey passphrase certificate cert oauth privatekey mnemonic keypair passkey mfa otp vault keystore key webhook
`);

export default defineRule({
  id: 'changes-secret',
  title: 'Does it create, change or revoke secrets?',
  why: 'Who holds the key can get in.',
  claims: { category: 'write', effects: ['credentials'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      'create_api_key: Creates an API key.',
      'rotate_keypair',
      'tool_a: Revokes a certificate.',
      'generate_passkey',
      'tool_a: Renews a token.',
    ],
    ignores: [
      ['create_page: Creates a page.', 'a page is no secret'],
      ['list_keys', 'they are listed'],
      ['update_keyboard', 'a keyboard is no key'],
    ],
  },
});
