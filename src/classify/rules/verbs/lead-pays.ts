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
    matches: [
      { name: 'tool_a', description: 'Pays an invoice.' },
      { name: 'tool_a', description: 'Repays the advance.' },
      { name: 'tool_a', description: 'Liquidates a holding.' },
    ],
    ignores: [
      { name: 'tool_a', description: 'Lists invoices.', because: 'its verb is another one' },
      { name: 'tool_a', description: 'Tells what was traded yesterday.', because: 'the trade is over' },
      { name: 'tool_a', description: 'Counts refunds.', because: 'refunds are counted' },
    ],
  },
});
