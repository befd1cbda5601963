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
      { name: 'clear_memory', description: 'Removes all memories.' },
      { name: 'empty_basket' },
      { name: 'truncate_table', description: 'Truncates a table.' },
      { name: 'tool_a', description: 'Resets the index of the library.' },
    ],
    ignores: [
      { name: 'clear_selection', description: 'Clears the selection.', because: 'a selection is no store' },
      { name: 'list_indexes', because: 'nothing is cleared' },
      { name: 'reset_password', because: 'a password is no store of data' },
    ],
  },
});
