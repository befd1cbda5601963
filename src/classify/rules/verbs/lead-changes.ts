import { defineRule } from '../../define-rule.ts';
import { mainVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.change);

export default defineRule({
  id: 'lead-changes',
  title: "Is the first statement's verb one that changes something?",
  why: 'The first statement of a description says what a call does.',
  claims: { category: 'write' },

  when: mainVerb(VERB),

  examples: {
    matches: [
      { name: 'tool_a', description: 'Updates the text of a note.' },
      { name: 'tool_a', description: 'Nudges a crate by one bay.' },
      { name: 'tool_a', description: 'Demotes an editor.' },
    ],
    ignores: [
      { name: 'tool_a', description: 'Returns a note.', because: 'its verb is another one' },
      { name: 'tool_a', description: 'Returns the pinned notes.', because: 'they were pinned before' },
      { name: 'tool_a', description: 'Counts how often a page was renamed.', because: 'it was renamed before' },
    ],
  },
});
