import { defineRule } from '../../define-rule.ts';
import { textWord, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  delete destroy erase purge wipe truncate overwrite irreversible irreversibly discard terminate permanently undone unrecoverable
`);

export default defineRule({
  id: 'mentions-destroying',
  title: 'Does the text say elsewhere that something is destroyed?',
  why: 'A second sentence may name the graver effect.',
  claims: { effects: ['destructive'] },

  when: textWord(VERB),

  examples: {
    matches: [
      { name: 'reset_board', description: 'Resets a board. All cards are permanently lost.' },
      { name: 'rebuild_shelf', description: 'Rebuilds a shelf. Old labels are discarded.' },
      { name: 'sync_bay', description: 'Syncs a bay with the plan and may overwrite labels.' },
    ],
    ignores: [
      { name: 'get_card', description: 'Returns a card.', because: 'nothing is destroyed' },
      {
        name: 'archive_card',
        description: 'Archives a card. Does not delete it.',
        because: 'the deletion is said not to happen',
      },
      {
        name: 'list_cards',
        description: 'Lists cards. To drop one, use delete_card.',
        because: 'another tool does it',
      },
    ],
  },
});
