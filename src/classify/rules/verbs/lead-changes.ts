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
      'tool_a: Updates the text of a note.',
      'tool_a: Nudges a crate by one bay.',
      'tool_a: Demotes an editor.',
    ],
    ignores: [
      ['tool_a: Returns a note.', 'its verb is another one'],
      ['tool_a: Returns the pinned notes.', 'they were pinned before'],
      ['tool_a: Counts how often a page was renamed.', 'it was renamed before'],
    ],
  },
});
