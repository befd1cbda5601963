import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';
const VERB = wordSet('write call send sign broadcast add remove approve submit execute');
const OBJECT = wordSet('contract transaction liquidity tx psbt allowance onchain mana');

export default defineRule({
  id: 'acts-on-chain',
  title: 'Does it act on a blockchain?',
  why: 'What a chain has taken down stays, and may cost.',
  claims: { category: 'execute', effects: ['financial'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: ['write_contract: Write to a smart contract.', 'sign_transaction', 'broadcast_psbt'],
    ignores: [
      ['get_transaction', 'it only looks'],
      ['sign_letter', 'a letter is on no chain'],
      ['list_contracts', 'they are listed'],
    ],
  },
});
