import { defineRule } from '../define-rule.ts';
import { named, wordSet } from '../matchers.ts';

const WORD = wordSet('manage management operation operations manager admin');

export default defineRule({
  id: 'manages',
  title: 'Does the name promise to manage?',
  why: 'Managing holds every action.',
  claims: { category: 'write', effects: ['destructive'] },

  find: (definition) => named(definition, WORD),

  examples: {
    matches: [{ name: 'manage_users' }],
    ignores: [{ name: 'list_managed', because: 'it lists what is managed' }],
  },
});
