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
    matches: [
      { name: 'write_contract', description: 'Write to a smart contract.' },
      { name: 'sign_transaction' },
      { name: 'broadcast_psbt' },
    ],
    ignores: [
      { name: 'get_transaction', because: 'it only looks' },
      { name: 'sign_letter', because: 'a letter is on no chain' },
      { name: 'list_contracts', because: 'they are listed' },
    ],
  },
});
