import { defineRule } from '../../define-rule.ts';
import { mainVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.reckon);

export default defineRule({
  id: 'lead-reckons',
  title: "Is the first statement's verb one that works something out?",
  why: 'The first statement of a description says what a call does.',
  claims: { category: 'read' },

  when: mainVerb(VERB),

  examples: {
    matches: [{ name: 'tool_a', description: 'Calculates the sum of two numbers.' }],
    ignores: [{ name: 'tool_a', description: 'Sends the sum to a colleague.', because: 'its verb is another one' }],
  },
});
