import { defineRule } from '../../define-rule.ts';
import { mainVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.drive);

export default defineRule({
  id: 'lead-drives',
  title: "Is the first statement's verb one that operates an interface?",
  why: 'The first statement of a description says what a call does.',
  claims: { category: 'execute' },

  when: mainVerb(VERB),

  examples: {
    matches: ['tool_a: Clicks the button.', 'tool_a: Pinches the chart.', 'tool_a: Swipes to the left.'],
    ignores: [
      ['tool_a: Lists the buttons.', 'its verb is another one'],
      ['tool_a: Tells which row was dragged.', 'it was dragged before'],
      ['tool_a: Counts clicks.', 'clicks are counted'],
    ],
  },
});
