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
    matches: [
      { name: 'refund' },
      { name: 'liquidate_holding' },
      { name: 'repay_advance' },
      { name: 'order_shelf' },
      { name: 'swap' },
    ],
    ignores: [
      { name: 'list_refunds', because: 'its verb is another one' },
      { name: 'get_purchased_items', because: 'they were bought before' },
      { name: 'payer_list', because: 'a payer is a person' },
    ],
  },
});
