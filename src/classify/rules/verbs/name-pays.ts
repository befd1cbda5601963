import { defineRule } from '../../define-rule.ts';
import { nameVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.pay);

export default defineRule({
  id: 'name-pays',
  title: "Is the name's verb one that moves money?",
  why: 'Authors name tools after what they do.',
  claims: { category: 'execute' },

  when: nameVerb(VERB),

  examples: {
    matches: ['refund', 'liquidate_holding', 'repay_advance', 'order_shelf', 'swap'],
    ignores: [
      ['list_refunds', 'its verb is another one'],
      ['get_purchased_items', 'they were bought before'],
      ['payer_list', 'a payer is a person'],
    ],
  },
});
