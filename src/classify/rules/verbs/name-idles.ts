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
    matches: [
      { name: 'think' },
      { name: 'greet_guest' },
      { name: 'brainstorm' },
      { name: 'introduce' },
      { name: 'wait_shelf' },
    ],
    ignores: [
      { name: 'create_issue', because: 'its verb is another one' },
      { name: 'get_login_history', because: 'the logins are read' },
      { name: 'thinker_list', because: 'a thinker is a person' },
    ],
  },
});
