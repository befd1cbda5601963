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
      'get_api_key',
      'go: Returns the connection string of a database.',
      'go(newPassword)',
      'issue_certificate',
    ],
    ignores: [
      ['get_token_price: Returns the price of a token.', 'a coin is no secret'],
      ['go(id)', 'its argument is an id'],
      ['get_keyboard', 'a keyboard opens no door'],
    ],
  },
});
