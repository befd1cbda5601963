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
      'tool_a: Calculates the sum of two numbers.',
      'tool_a: Deduces the shortest seam.',
      'tool_a: Derives the pitch of a thread.',
      'tool_a: Transforms a shelf.',
      'tool_a: Counts a shelf.',
    ],
    ignores: [
      ['tool_a: Sends the sum to a colleague.', 'its verb is another one'],
      ['tool_a: Lists calculations.', 'calculations are what is listed'],
      ['tool_a: Files a form that was validated.', 'the check happened before'],
    ],
  },
});
