import { defineRule } from '../../define-rule.ts';
import { mainVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.idle);

export default defineRule({
  id: 'lead-idles',
  title: "Is the first statement's verb one that touches no data that matters?",
  why: 'The first statement of a description says what a call does.',
  claims: { category: 'other' },

  when: mainVerb(VERB),

  examples: {
    matches: [
      { name: 'tool_a', description: 'Think about the problem step by step.' },
      { name: 'tool_a', description: 'Greets whoever asks.' },
      { name: 'tool_a', description: 'Brainstorms about a theme.' },
    ],
    ignores: [
      { name: 'tool_a', description: 'Creates an issue.', because: 'its verb is another one' },
      { name: 'tool_a', description: 'Deletes the selected rows.', because: 'they were selected before' },
      { name: 'tool_a', description: 'Lists logins.', because: 'logins are listed' },
    ],
  },
});
