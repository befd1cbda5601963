import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:thoughts?|thinking process|reasoning (?:process|chain|steps?)|chain of (?:thought|draft)|step-by-step (?:thinking|reasoning)|think(?:ing)? (?:about|through|aloud|step)|scratchpad)\b/i;

export default defineRule({
  id: 'keeps-thoughts',
  title: 'Does it handle the thoughts of this conversation only?',
  why: 'Thoughts of the conversation touch no data.',
  claims: { category: 'other' },

  when: phrase(PATTERN),

  examples: {
    matches: [
      'get_thoughts: Returns the thoughts recorded in the session.',
      'go: Writes down a chain of thought.',
      'pad: A scratchpad between two calls.',
    ],
    ignores: [
      ['list_notes: Lists notes.', 'notes are kept'],
      ['pad: Returns a launch pad.', 'nothing is thought'],
      ['gift: Sends a thoughtful gift.', 'thoughtful is an adjective'],
    ],
  },
});
