import { defineRule } from '../define-rule.ts';
import { inName } from '../matchers.ts';
import { VERBS } from '../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.pay);

export default defineRule({
  id: 'name-pays',
  title: "Is the name's verb one that moves money?",
  why: 'Authors name tools after what they do.',
  claims: { category: 'execute' },

  find: (definition) => inName(definition, VERB),

  examples: {
    matches: [{ name: 'pay_invoice' }],
    ignores: [{ name: 'list_invoices', because: 'its verb is another one' }],
  },
});
