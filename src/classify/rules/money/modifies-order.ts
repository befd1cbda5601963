import { defineRule } from '../../define-rule.ts';
import { either, given, nameDomain, serverDomain, textWord, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('place modify cancel replace close exit edit update submit create');
const OBJECT = wordSet('order trade position gtt bet bid');
const MARKET = wordSet('trade limit');

export default defineRule({
  id: 'modifies-order',
  title: 'Does it change or cancel an order on a market?',
  why: 'An order commits money.',
  claims: { category: 'execute', effects: ['financial'] },

  when: given(either(serverDomain('money'), nameDomain('money'), textWord(MARKET)), verb(VERB, OBJECT)),

  examples: {
    matches: [
      'delete_bay: Cancels a limit order.',
      { name: 'modify_order', server: 'Alpaca trading' },
      { name: 'exit_position', server: 'Binance' },
      'cancel_order: Cancels a limit order.',
    ],
    ignores: [
      { name: 'update_order', server: 'Shop', because: 'its server is a shop' },
      { name: 'list_orders', server: 'Binance', because: 'they are listed' },
      { name: 'edit_position', server: 'Teams', because: 'a place in a team is no trade' },
    ],
  },
});
