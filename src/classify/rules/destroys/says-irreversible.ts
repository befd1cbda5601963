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
      { name: 'close_account', description: 'Closes an account. This is irreversible.' },
      { name: 'merge_contacts', description: 'Merges two contacts, which cannot be undone.' },
      { name: 'seal_box', description: 'Seals a box. A destructive operation.' },
    ],
    ignores: [
      { name: 'hide_card', description: 'Hides a card for now.', because: 'nothing of the kind is said' },
      {
        name: 'merge_contacts',
        description: 'Merges two contacts. Can be undone for a week.',
        because: 'it can be undone',
      },
      { name: 'sort_cards', description: 'Sorts cards. It is not destructive.', because: 'the danger is denied' },
    ],
  },
});
