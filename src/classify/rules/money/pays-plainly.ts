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
    matches: [
      { name: 'refund', description: 'Refunds a customer.' },
      { name: 'checkout' },
      { name: 'tool_a', description: 'Unstakes what was locked.' },
    ],
    ignores: [
      { name: 'sort', description: 'Sorts numbers.', because: 'no money moves' },
      { name: 'list_donations', because: 'they are listed' },
      { name: 'charger_status', because: 'a charger is a device' },
    ],
  },
});
