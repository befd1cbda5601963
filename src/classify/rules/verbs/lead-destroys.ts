import { defineRule } from '../../define-rule.ts';
import { mainVerb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  delete remove destroy drop erase purge wipe truncate uninstall terminate obliterate nuke rm shred del prune flush kill clean cleanup discard
`);

export default defineRule({
  id: 'lead-destroys',
  title: 'Does the first statement say that something is destroyed?',
  why: 'An author who opens with deletion means it.',
  claims: { category: 'write', effects: ['destructive'] },

  when: mainVerb(VERB),

  examples: {
    matches: [
      { name: 'tool_a', description: 'Permanently deletes a customer.' },
      { name: 'tool_a', description: '删除指定的文件。' },
      { name: 'tool_a', description: 'Löscht einen Eintrag.' },
      { name: 'tool_a', description: 'Obliterates a shelf.' },
      { name: 'tool_a', description: 'Nukes the sandpit.' },
    ],
    ignores: [
      {
        name: 'tool_a',
        description: 'Lists records without deleting any.',
        because: 'the deletion is said not to happen',
      },
      { name: 'tool_a', description: 'Returns the deleted records.', because: 'the verb is `return`' },
      {
        name: 'tool_a',
        description: 'Names the card. To delete it, use remove_card.',
        because: 'another tool deletes',
      },
    ],
  },
});
