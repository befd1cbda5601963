import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';
const PATTERN =
  /\b(?:owns?|owning|behind|using|with|matching|for) (?:the |your |this |an? )?(?:current |configured |provided |given )?(?:[A-Z][A-Za-z]+ )?(?:api |access )?(?:tokens?|keys?)\b|\brequires? (?:an? |the |\w+ )?(?:[\w-]+ ){0,3}?(?:api[ _]key|tokens?|permissions?|credentials?|environment variables?)\b|\benvironment variables? (?:to be|are|is) (?:set|configured)|\b(?:keys?|names?) only\b|\bnot (?:the )?values\b|\bonly the (?:keys|names)\b|\bvalidat(?:e|es|ing) (?:an? |the |your )?(?:[\w-]+ ){0,2}(?:keys?|tokens?)\b|\bwithout (?:the )?(?:credentials|secrets)\b/i;

export default defineRule({
  id: 'own-token',
  title: 'Is a secret only what the call needs?',
  why: 'A call that needs a token does not hand one out.',
  claims: {},
  spares: ['credentials'],
  strength: 4,

  when: phrase(PATTERN),

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
    ],
  },
});
