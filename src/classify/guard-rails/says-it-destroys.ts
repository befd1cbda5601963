import { defineGuardRail } from './define-guard-rail.ts';

const VERBS =
  /^(?:delet|remov|destroy|eras|purg|wip|drop|overwr|empt|discard|obliterat|uninstall|truncat|nuk|shred|expung)/i;

export default defineGuardRail({
  id: 'says-it-destroys',
  title: 'Does a sentence say that the call deletes?',
  why: 'A second verb, a passive or an aside counts as much as the first words.',
  claims: { category: 'write', effects: ['destructive'] },
  floor: 'over-reading',
  says: 'a statement of the text that the same call deletes, empties or overwrites, however late it stands',

  is: ({ by, sure, kinds, quote, rail }) =>
    rail === 'says-it-destroys' || (by === 'text' && sure && kinds.includes('destroys') && VERBS.test(quote)),

  examples: {
    matches: [
      'read_next: Reads the next entry and deletes it.',
      'list_rows: Lists rows. The rows are erased afterwards.',
      'tidy: Gets rid of old entries.',
    ],
    ignores: [
      ['list_deleted: Lists files that were deleted.', 'it says which files are meant'],
      ['get_policy: Tells how long data is kept before it is purged.', 'it only tells'],
      ['show: Shows what a call would remove. Nothing is removed.', 'nothing is removed'],
    ],
  },
});
