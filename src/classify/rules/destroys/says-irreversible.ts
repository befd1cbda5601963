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
    matches: [{ name: 'close_account', description: 'Closes an account. This is irreversible.' }],
    ignores: [{ name: 'hide_card', description: 'Hides a card for now.', because: 'nothing of the kind is said' }],
  },
});
