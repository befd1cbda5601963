import { defineRule } from '../../define-rule.ts';
import { mainVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.look);

export default defineRule({
  id: 'lead-looks',
  title: "Is the first statement's verb one that looks something up?",
  why: 'The first statement of a description says what a call does.',
  claims: { category: 'read' },

  when: mainVerb(VERB),

  examples: {
    matches: [{ name: 'tool_a', description: 'Returns the user with this id.' }],
    ignores: [{ name: 'tool_a', description: 'Deletes a user.', because: 'its verb is another one' }],
  },
});
