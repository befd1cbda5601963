import { defineRule } from '../../define-rule.ts';
import { head } from '../../matchers.ts';

const PATTERN =
  /(?:\b|_)(?:(?:api|access|private|secret|ssh|signing|encryption|deploy|service|auth|client|refresh|bearer|personal access|registration)[ _-]?(?:key|token|secret)s?|secrets?|passwords?|passphrases?|credentials?|connection[ _-]?strings?|environment[ _-]?variables?|env[ _-]?vars?|oauth|delegates?|ssh[ _-]?connections?|s\/?mime|mfa|otp|certificates?|key ?vault|keypairs?|ci\/cd variables?|(?:database|db)[ _-]?users?|mnemonics?|seed phrases?|private[ _-]?keys?)(?:\b|_)/i;

export default defineRule({
  id: 'names-secret',
  title: 'Is a secret what it is about?',
  why: 'Secrets, keys and passwords open other doors.',
  claims: { effects: ['credentials'] },

  when: head(PATTERN),

  examples: {
    matches: [{ name: 'get_api_key' }, { name: 'go', description: 'Returns the connection string of a database.' }],
    ignores: [
      { name: 'get_token_price', description: 'Returns the price of a token.', because: 'a coin is no secret' },
    ],
  },
});
