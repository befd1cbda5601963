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
    matches: [{ name: 'send_sms' }, { name: 'repost_column' }, { name: 'retweet_line' }],
    ignores: [
      { name: 'get_sms', because: 'its verb is another one' },
      { name: 'list_shared_boards', because: 'they were shared before' },
      { name: 'sender_list', because: 'a sender is a person' },
    ],
  },
});
