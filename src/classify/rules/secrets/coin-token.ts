import { defineRule } from '../../define-rule.ts';
import { either, given, head, nameDomain, phrase, serverDomain } from '../../matchers.ts';

const CHAIN =
  /\b(?:erc-?\d+|brc-?20|spl|nfts?|crypto(?:currenc(?:y|ies))?|blockchains?|on-?chain|coins?|solana|ethereum|stellar|defi|holders?|market cap|trading (?:volume|pairs?)|swap(?:s|ped)?|mint(?:s|ed)?|liquidity|spender)\b/i;
const TOKEN = /(?:\b|_|-)tokens?(?:\b|_|-)|[a-z]Tokens?\b/;

export default defineRule({
  id: 'coin-token',
  title: 'Is the token a cryptocurrency token?',
  why: 'A coin gives access to nothing.',
  claims: {},
  spares: ['credentials'],
  strength: 2,

  when: given(either(serverDomain('money'), nameDomain('money'), phrase(CHAIN)), head(TOKEN)),

  examples: {
    matches: [
      { name: 'set_bay', description: 'Lists the tokens with the most holders.', server: 'Playwright' },
      'list_tokens: Lists the tokens with the most holders.',
      'get_token: Returns a BRC-20 token.',
      { name: 'update_token', description: 'Updates a token.', server: 'Solana' },
    ],
    ignores: [
      ['create_token: Creates an access token.', 'no chain is named'],
      ['list_coins: Lists the coins of a chain.', 'no token is named'],
      ['get_tokenizer: Returns the tokenizer of a coin.', 'a tokenizer is no token'],
    ],
  },
});
