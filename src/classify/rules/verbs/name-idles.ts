import { defineRule } from '../../define-rule.ts';
import { nameVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.idle);

export default defineRule({
  id: 'name-idles',
  title: "Is the name's verb one that touches no data that matters?",
  why: 'Authors name tools after what they do.',
  claims: { category: 'other' },

  when: nameVerb(VERB),

  examples: {
    matches: ['think', 'greet_guest', 'brainstorm', 'introduce', 'wait_shelf'],
    ignores: [
      ['create_issue', 'its verb is another one'],
      ['get_login_history', 'the logins are read'],
      ['thinker_list', 'a thinker is a person'],
    ],
  },
});
