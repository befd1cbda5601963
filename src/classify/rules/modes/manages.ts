import { defineRule } from '../../define-rule.ts';
import { nameWord, wordSet } from '../../matchers.ts';

const WORD = wordSet('manage management operation operations manager admin');

export default defineRule({
  id: 'manages',
  title: 'Does the name promise to manage?',
  why: 'Managing holds every action.',
  claims: { category: 'write', effects: ['destructive'] },

  when: nameWord(WORD),

  examples: {
    matches: [{ name: 'manage_users' }],
    ignores: [{ name: 'list_managed', because: 'it lists what is managed' }],
  },
});
