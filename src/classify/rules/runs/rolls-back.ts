import { defineRule } from '../../define-rule.ts';
import { nameWord, unless, wordSet } from '../../matchers.ts';
const WORD = wordSet('rollback failover rollout');
const LOOKS = wordSet('get list validate check show describe history status revision post version page');

export default defineRule({
  id: 'rolls-back',
  title: 'Is a rollback what it carries out?',
  why: 'What ran before runs again.',
  claims: { category: 'execute' },

  when: unless(nameWord(LOOKS), nameWord(WORD)),

  examples: {
    matches: [{ name: 'commit_app_rollback', description: 'Commit an app rollback.' }],
    ignores: [{ name: 'validate_app_rollback', because: 'it only checks' }],
  },
});
