import { defineRule } from '../../define-rule.ts';
import { nameVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.look);

export default defineRule({
  id: 'name-looks',
  title: "Is the name's verb one that looks something up?",
  why: 'Authors name tools after what they do.',
  claims: { category: 'read' },

  when: nameVerb(VERB),

  examples: {
    matches: [{ name: 'get_user' }],
    ignores: [{ name: 'delete_user', because: 'its verb is another one' }],
  },
});
