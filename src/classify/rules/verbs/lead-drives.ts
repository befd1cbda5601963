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
    matches: [
      { name: 'tool_a', description: 'Clicks the button.' },
      { name: 'tool_a', description: 'Pinches the chart.' },
      { name: 'tool_a', description: 'Swipes to the left.' },
    ],
    ignores: [
      { name: 'tool_a', description: 'Lists the buttons.', because: 'its verb is another one' },
      { name: 'tool_a', description: 'Tells which row was dragged.', because: 'it was dragged before' },
      { name: 'tool_a', description: 'Counts clicks.', because: 'clicks are counted' },
    ],
  },
});
