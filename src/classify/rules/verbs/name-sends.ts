import { defineRule } from '../../define-rule.ts';
import { nameVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.send);

export default defineRule({
  id: 'name-sends',
  title: "Is the name's verb one that sends something to people?",
  why: 'Authors name tools after what they do.',
  claims: { category: 'execute' },

  when: nameVerb(VERB),

  examples: {
    matches: ['send_sms', 'repost_column', 'retweet_line'],
    ignores: [
      ['get_sms', 'its verb is another one'],
      ['list_shared_boards', 'they were shared before'],
      ['sender_list', 'a sender is a person'],
    ],
  },
});
