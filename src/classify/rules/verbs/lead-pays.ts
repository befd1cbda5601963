import { defineRule } from '../../define-rule.ts';
import { mainVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.pay);

export default defineRule({
  id: 'lead-pays',
  title: "Is the first statement's verb one that moves money?",
  why: 'The first statement of a description says what a call does.',
  claims: { category: 'execute' },

  when: mainVerb(VERB),

  examples: {
    matches: ['tool_a: Pays an invoice.', 'tool_a: Repays the advance.', 'tool_a: Liquidates a holding.'],
    ignores: [
      ['tool_a: Lists invoices.', 'its verb is another one'],
      ['tool_a: Tells what was traded yesterday.', 'the trade is over'],
      ['tool_a: Counts refunds.', 'refunds are counted'],
    ],
  },
});
