import { defineRule } from '../../define-rule.ts';
import { either, given, head, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  create update set add delete revoke rotate generate reset change issue renew invalidate import put store upload register regenerate refresh save
`);
const OBJECT = wordSet(`
  secret password token credential apikey passphrase certificate cert oauth privatekey mnemonic keypair passkey mfa otp vault keystore key
`);
const COMPOUND =
  /(?:\b|_|-)(?:(?:environment|env|ci\/cd)[ _-]?var(?:iable)?s?|(?:group|project|instance)[ _-]variables?|s\/?mime|security rules?|connection[ _-]?strings?)(?:\b|_)/i;

export default defineRule({
  id: 'changes-secret',
  title: 'Does it create, change or revoke secrets?',
  why: 'Who holds the key can get in.',
  claims: { category: 'write', effects: ['credentials'] },

  when: either(verb(VERB, OBJECT), given(verb(VERB), head(COMPOUND))),

  examples: {
    matches: [
      'create_api_key: Creates an API key.',
      'rotate_keypair',
      'tool_a: Revokes a certificate.',
      'generate_passkey',
      'tool_a: Renews a token.',
      'update_group_variable: Updates a CI/CD variable.',
    ],
    ignores: [
      ['create_page: Creates a page.', 'a page is no secret'],
      ['list_keys', 'they are listed'],
      ['create_webhook: Creates a webhook.', 'its address is called, its secret is not the point'],
      ['update_keyboard', 'a keyboard is no key'],
    ],
  },
});
