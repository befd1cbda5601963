import { defineRule } from '../../define-rule.ts';
import { mainVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.send);

export default defineRule({
  id: 'lead-sends',
  title: "Is the first statement's verb one that sends something to people?",
  why: 'The first statement of a description says what a call does.',
  claims: { category: 'execute' },

  when: mainVerb(VERB),

  examples: {
    matches: [
      'tool_a: Sends an email.',
      'tool_a: Retweets a line.',
      'tool_a: Reposts a column.',
      'tool_a: Broadcasts a shelf.',
      'tool_a: Emails a shelf.',
    ],
    ignores: [
      ['tool_a: Returns an email.', 'its verb is another one'],
      ['tool_a: Counts the letters that were forwarded.', 'they were forwarded before'],
      ['tool_a: Lists senders.', 'a sender is a person'],
    ],
  },
});
