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
      'tool_a: Think about the problem step by step.',
      'tool_a: Greets whoever asks.',
      'tool_a: Brainstorms about a theme.',
    ],
    ignores: [
      ['tool_a: Creates an issue.', 'its verb is another one'],
      ['tool_a: Deletes the selected rows.', 'they were selected before'],
      ['tool_a: Lists logins.', 'logins are listed'],
    ],
  },
});
