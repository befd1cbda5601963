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
      'create_bay: Returns the user with this id.',
      'tool_a: Returns the user with this id.',
      'tool_a: Peeks at the pallet on top.',
      'tool_a: Fetch, filter and rank the offers.',
    ],
    ignores: [
      ['tool_a: Deletes a user.', 'its verb is another one'],
      ['tool_a: Renamed shelves keep their number.', 'nothing is looked up'],
      ['tool_a: Hides the list that was shown.', 'the verb is `hide`, not what was shown'],
    ],
  },
});
