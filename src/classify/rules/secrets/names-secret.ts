import { defineRule } from '../../define-rule.ts';
import { either, head, parameter, wordSet } from '../../matchers.ts';

const PATTERN =
  /(?:\b|_)(?:(?:api|access|private|secret|ssh|signing|encryption|deploy|service|auth|client|refresh|bearer|personal access|registration)[ _-]?(?:key|token|secret)s?|secrets?|passwords?|passphrases?|credentials?|connection[ _-]?strings?|environment[ _-]?variables?|env[ _-]?vars?|oauth|delegates?|ssh[ _-]?connections?|s\/?mime|mfa|otp|certificates?|key ?vault|keypairs?|ci\/cd variables?|(?:database|db)[ _-]?users?|mnemonics?|seed phrases?|private[ _-]?keys?)(?:\b|_)/i;
const NAME = wordSet(`
  password secret new_password secret_value api_key private_key token_value passphrase client_secret role role_id roles permission permissions access_level scopes
`);

export default defineRule({
  id: 'names-secret',
  title: 'Is a secret what it is about?',
  why: 'Secrets, keys and passwords open other doors.',
  claims: { effects: ['credentials'] },

  when: either(head(PATTERN), parameter(NAME)),

  examples: {
    matches: [
      { name: 'get_api_key' },
      { name: 'go', description: 'Returns the connection string of a database.' },
      { name: 'go', inputSchema: { properties: { newPassword: { type: 'string' } } } },
      { name: 'issue_certificate' },
    ],
    ignores: [
      { name: 'get_token_price', description: 'Returns the price of a token.', because: 'a coin is no secret' },
      { name: 'go', inputSchema: { properties: { id: { type: 'string' } } }, because: 'its argument is an id' },
      { name: 'get_keyboard', because: 'a keyboard opens no door' },
    ],
  },
});
