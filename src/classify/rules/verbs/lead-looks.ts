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
    matches: [
      { name: 'tool_a', description: 'Returns the user with this id.' },
      { name: 'tool_a', description: 'Peeks at the pallet on top.' },
      { name: 'tool_a', description: 'Fetch, filter and rank the offers.' },
    ],
    ignores: [
      { name: 'tool_a', description: 'Deletes a user.', because: 'its verb is another one' },
      { name: 'tool_a', description: 'Renamed shelves keep their number.', because: 'nothing is looked up' },
      {
        name: 'tool_a',
        description: 'Hides the list that was shown.',
        because: 'the verb is `hide`, not what was shown',
      },
    ],
  },
});
