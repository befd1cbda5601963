import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:irreversibl[ey]|permanently|(?:cannot|can't|can not|not) be (?:undone|reversed|recovered)|destructive|data loss)\b/i;

export default defineRule({
  id: 'says-irreversible',
  title: 'Does the text say that it cannot be undone?',
  why: 'Authors warn where it matters.',
  claims: { category: 'write', effects: ['destructive'] },

  when: phrase(PATTERN),

  examples: {
    matches: [
      'close_account: Closes an account. This is irreversible.',
      'merge_contacts: Merges two contacts, which cannot be undone.',
      'seal_box: Seals a box. A destructive operation.',
    ],
    ignores: [
      ['hide_card: Hides a card for now.', 'nothing of the kind is said'],
      ['merge_contacts: Merges two contacts. Can be undone for a week.', 'it can be undone'],
      ['sort_cards: Sorts cards. It is not destructive.', 'the danger is denied'],
    ],
  },
});
