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
    matches: [{ name: 'pay_invoice' }],
    ignores: [{ name: 'list_invoices', because: 'its verb is another one' }],
  },
});
