import { defineRule } from '../../define-rule.ts';
import { either, given, head, phrase, unless, verb, wordSet } from '../../matchers.ts';
import { NEEDED_SECRET } from '../../reading/vocabulary/needed-secrets.ts';

const VERB = wordSet(
  'get list read show retrieve fetch reveal export view describe find return dump extract decrypt unseal print',
);
const OBJECT = wordSet('secret password credential apikey passphrase privatekey mnemonic keypair keystore vault otp');
const COMPOUND =
  /(?:\b|_|-)(?:(?:api|access|private|ssh|signing|encryption|licen[cs]e|deploy|service|secret|account)[ _-]?keys?|(?:access|api|auth|bearer|refresh|deploy|runner|bot)[ _-]?tokens?|client[ _-]?secrets?|connection[ _-]?(?:strings?|uri)|(?:environment|env|ci\/cd)[ _-]?var(?:iable)?s?|(?:group|project|instance)[ _-]variables?|seed[ _-]phrases?|cookies?)(?:\b|_)/i;

export default defineRule({
  id: 'reads-secret',
  title: 'Does it read secrets or cookies?',
  why: 'A secret read is a secret that can leak.',
  claims: { category: 'read', effects: ['credentials'] },
  strength: 2,

  when: unless(phrase(NEEDED_SECRET), either(verb(VERB, OBJECT), given(verb(VERB), head(COMPOUND)))),

  examples: {
    matches: [
      'get_secret: Returns a secret.',
      'browser_cookie_list: List the cookies of a site.',
      'reveal_passphrase',
      'list_license_keys: Lists the licence keys of a product.',
      'show_group_variables: Shows the CI/CD variables of a group.',
    ],
    ignores: [
      ['list_secrets: Lists secrets, names only.', 'their values are kept back'],
      ['get_page: Returns a page.', 'a page is no secret'],
      ['accept_cookies', 'nothing is read'],
      ['list_keys: Lists the keys of a JSON file.', 'such a key opens nothing'],
      ['get_token: Returns a token of the market.', 'a coin is no secret'],
    ],
  },
});
