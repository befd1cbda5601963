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
      { name: 'tool_a', description: 'Sends an email.' },
      { name: 'tool_a', description: 'Retweets a line.' },
      { name: 'tool_a', description: 'Reposts a column.' },
      { name: 'tool_a', description: 'Broadcasts a shelf.' },
      { name: 'tool_a', description: 'Emails a shelf.' },
    ],
    ignores: [
      { name: 'tool_a', description: 'Returns an email.', because: 'its verb is another one' },
      { name: 'tool_a', description: 'Counts the letters that were forwarded.', because: 'they were forwarded before' },
      { name: 'tool_a', description: 'Lists senders.', because: 'a sender is a person' },
    ],
  },
});
