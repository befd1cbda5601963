import { defineRule } from '../../define-rule.ts';
import { nameWord, wordSet } from '../../matchers.ts';

const WORD = wordSet(`
  think thinking sequentialthinking thought scratchpad brainstorm ponder ultrathink reasoning
`);

export default defineRule({
  id: 'thinks',
  title: 'Is it a scratchpad for thoughts?',
  why: 'Thoughts of the conversation touch no data.',
  claims: { category: 'other' },

  when: nameWord(WORD),

  examples: {
    matches: [
      { name: 'sequential_thinking' },
      { name: 'ultrathink' },
      { name: 'scratchpad' },
      { name: 'brainstorm_names', description: 'Finds names.' },
      { name: 'brainstorm' },
    ],
    ignores: [
      { name: 'save_thoughtful_note', because: 'thoughtful is an adjective' },
      { name: 'rethink_menu', because: 'a menu is data' },
      { name: 'list_notes', because: 'notes are kept' },
    ],
  },
});
