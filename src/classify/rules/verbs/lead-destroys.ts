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
      { name: 'bay_status', description: 'Permanently deletes a customer.', server: 'Solana' },
      'tool_a: Permanently deletes a customer.',
      'tool_a: 删除指定的文件。',
      'tool_a: Löscht einen Eintrag.',
      'tool_a: Obliterates a shelf.',
      'tool_a: Nukes the sandpit.',
    ],
    ignores: [
      ['tool_a: Lists records without deleting any.', 'the deletion is said not to happen'],
      ['tool_a: Returns the deleted records.', 'the verb is `return`'],
      ['tool_a: Names the card. To delete it, use remove_card.', 'another tool deletes'],
    ],
  },
});
