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
      { name: 'brainstorm_names', description: 'Finds names.', server: 'Postgres' },
      'sequential_thinking',
      'ultrathink',
      'scratchpad',
      'brainstorm_names: Finds names.',
      'brainstorm',
    ],
    ignores: [
      ['save_thoughtful_note', 'thoughtful is an adjective'],
      ['rethink_menu', 'a menu is data'],
      ['list_notes', 'notes are kept'],
    ],
  },
});
