import { defineRule } from '../../define-rule.ts';
import { mainVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.create);

export default defineRule({
  id: 'lead-creates',
  title: "Is the first statement's verb one that creates or stores something?",
  why: 'The first statement of a description says what a call does.',
  claims: { category: 'write' },

  when: mainVerb(VERB),

  examples: {
    matches: [
      'tool_a: Creates a note in the notebook.',
      'tool_a: Contributes a chapter.',
      'tool_a: Establishes a link between two shelves.',
    ],
    ignores: [
      ['tool_a: Lists the notes.', 'its verb is another one'],
      ['tool_a: Lists the stored keys.', 'they were stored before'],
      ['tool_a: Removes what was added.', 'the verb is `remove`'],
    ],
  },
});
