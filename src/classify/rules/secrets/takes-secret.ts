import { defineRule } from '../../define-rule.ts';
import { parameter, wordSet } from '../../matchers.ts';

const NAME = wordSet(`
  password secret new_password secret_value api_key private_key token_value passphrase client_secret role role_id roles permission permissions access_level scopes
`);

export default defineRule({
  id: 'takes-secret',
  title: 'Does an argument hold a secret?',
  why: 'A secret is passed on.',
  claims: { effects: ['credentials'] },

  when: parameter(NAME),

  examples: {
    matches: [{ name: 'go', inputSchema: { properties: { newPassword: { type: 'string' } } } }],
    ignores: [
      { name: 'go', inputSchema: { properties: { id: { type: 'string' } } }, because: 'its argument is an id' },
    ],
  },
});
