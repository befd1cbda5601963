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
    matches: [
      { name: 'tool_a', description: 'Calculates the sum of two numbers.' },
      { name: 'tool_a', description: 'Deduces the shortest seam.' },
      { name: 'tool_a', description: 'Derives the pitch of a thread.' },
      { name: 'tool_a', description: 'Transforms a shelf.' },
      { name: 'tool_a', description: 'Counts a shelf.' },
    ],
    ignores: [
      { name: 'tool_a', description: 'Sends the sum to a colleague.', because: 'its verb is another one' },
      { name: 'tool_a', description: 'Lists calculations.', because: 'calculations are what is listed' },
      { name: 'tool_a', description: 'Files a form that was validated.', because: 'the check happened before' },
    ],
  },
});
