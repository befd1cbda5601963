import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';
import { NEEDED_SECRET } from '../../reading/vocabulary/needed-secrets.ts';

export default defineRule({
  id: 'own-token',
  title: 'Is a secret only what the call needs?',
  why: 'A call that needs a token does not hand one out.',
  claims: {},
  spares: ['credentials'],
  strength: 4,

  when: phrase(NEEDED_SECRET),

  examples: {
    matches: [
      { name: 'delete_bay', description: 'Lists channels. Requires an access token.', server: 'Solana' },
      'list_channels: Lists channels. Requires an access token.',
      'whoami: Shows the account behind the current token.',
      'list_variables: Lists variables, names only.',
    ],
    ignores: [
      ['create_token: Creates a token.', 'the token is the result'],
      ['get_key: Returns the value of a key.', 'the value comes back'],
      ['list_channels: Lists channels.', 'no secret is named'],
      ['open_box: Opens a box with a secret key.', 'a secret key is no key of the caller'],
    ],
  },
});
