import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('clear empty reset flush truncate wipe purge');
const OBJECT = wordSet(`
  database table collection memory index queue bucket store data storage knowledge graph history log basket cart list namespace file document
`);

export default defineRule({
  id: 'clears-store',
  title: 'Does it clear, reset or empty a store of data?',
  why: 'Clearing everything loses what was there.',
  claims: { category: 'write', effects: ['destructive'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      'clear_memory: Removes all memories.',
      'empty_basket',
      'truncate_table: Truncates a table.',
      'tool_a: Resets the index of the library.',
    ],
    ignores: [
      ['clear_selection: Clears the selection.', 'a selection is no store'],
      ['list_indexes', 'nothing is cleared'],
      ['reset_password', 'a password is no store of data'],
    ],
  },
});
