import { defineRule } from '../../define-rule.ts';
import { either, given, head, parameter, phrase, unless, verb, wordSet } from '../../matchers.ts';
import { NEEDED_SECRET } from '../../reading/vocabulary/needed-secrets.ts';

const PATTERN =
  /(?:\b|_)(?:(?:api|access|private|secret|ssh|signing|encryption|deploy|service|auth|client|refresh|bearer|personal access|registration)[ _-]?(?:key|token|secret)s?|secrets?|passwords?|passphrases?|credentials?|connection[ _-]?strings?|oauth|ssh[ _-]?connections?|s\/?mime|mfa|otp|certificates?|key ?vault|keypairs?|ci\/cd variables?|mnemonics?|seed phrases?|private[ _-]?keys?)(?:\b|_)/i;
const MAKES = wordSet('create update set add change reset invite assign edit modify grant register import put rotate');
const NAME = wordSet(`
  password secret new_password secret_value token_value passphrase client_secret role role_id roles permission permissions access_level scopes signing_secret
`);

export default defineRule({
  id: 'names-secret',
  title: 'Is a secret what it is about?',
  why: 'Secrets, keys and passwords open other doors.',
  claims: { effects: ['credentials'] },

  when: either(unless(phrase(NEEDED_SECRET), head(PATTERN)), given(verb(MAKES), parameter(NAME))),

  examples: {
    matches: [
      'get_api_key',
      'go: Returns the connection string of a database.',
      'set_login(newPassword)',
      'issue_certificate',
    ],
    ignores: [
      ['get_token_price: Returns the price of a token.', 'a coin is no secret'],
      ['go(id)', 'its argument is an id'],
      ['get_keyboard', 'a keyboard opens no door'],
      ['list_tables(host, password): Lists tables.', 'the password only lets it in'],
    ],
  },
});
