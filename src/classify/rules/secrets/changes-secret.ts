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
      { name: 'create_api_key', description: 'Creates an API key.' },
      { name: 'rotate_keypair' },
      { name: 'tool_a', description: 'Revokes a certificate.' },
      { name: 'generate_passkey' },
      { name: 'tool_a', description: 'Renews a token.' },
    ],
    ignores: [
      { name: 'create_page', description: 'Creates a page.', because: 'a page is no secret' },
      { name: 'list_keys', because: 'they are listed' },
      { name: 'update_keyboard', because: 'a keyboard is no key' },
    ],
  },
});
