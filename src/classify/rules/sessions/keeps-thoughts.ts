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
      { name: 'get_thoughts', description: 'Returns the thoughts recorded in the session.' },
      { name: 'go', description: 'Writes down a chain of thought.' },
      { name: 'pad', description: 'A scratchpad between two calls.' },
    ],
    ignores: [
      { name: 'list_notes', description: 'Lists notes.', because: 'notes are kept' },
      { name: 'pad', description: 'Returns a launch pad.', because: 'nothing is thought' },
      { name: 'gift', description: 'Sends a thoughtful gift.', because: 'thoughtful is an adjective' },
    ],
  },
});
