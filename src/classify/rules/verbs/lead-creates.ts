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
      { name: 'tool_a', description: 'Creates a note in the notebook.' },
      { name: 'tool_a', description: 'Bookmarks a passage.' },
      { name: 'tool_a', description: 'Establishes a link between two shelves.' },
    ],
    ignores: [
      { name: 'tool_a', description: 'Lists the notes.', because: 'its verb is another one' },
      { name: 'tool_a', description: 'Lists the stored keys.', because: 'they were stored before' },
      { name: 'tool_a', description: 'Removes what was added.', because: 'the verb is `remove`' },
    ],
  },
});
