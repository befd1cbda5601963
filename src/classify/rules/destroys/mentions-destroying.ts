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
      'reset_board: Resets a board. All cards are permanently lost.',
      'rebuild_shelf: Rebuilds a shelf. Old labels are discarded.',
      'sync_bay: Syncs a bay with the plan and may overwrite labels.',
    ],
    ignores: [
      ['get_card: Returns a card.', 'nothing is destroyed'],
      ['archive_card: Archives a card. Does not delete it.', 'the deletion is said not to happen'],
      ['list_cards: Lists cards. To drop one, use delete_card.', 'another tool does it'],
    ],
  },
});
