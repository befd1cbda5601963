import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('pay charge refund buy sell purchase withdraw swap stake unstake donate liquidate checkout');

export default defineRule({
  id: 'pays-plainly',
  title: 'Is its verb one that only money has?',
  why: 'Paying and refunding need no object to be clear.',
  claims: { category: 'execute', effects: ['financial'] },

  when: verb(VERB),

  examples: {
    matches: ['refund: Refunds a customer.', 'checkout', 'tool_a: Unstakes what was locked.'],
    ignores: [
      ['sort: Sorts numbers.', 'no money moves'],
      ['list_donations', 'they are listed'],
      ['charger_status', 'a charger is a device'],
    ],
  },
});
