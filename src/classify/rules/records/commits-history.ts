import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('commit push merge create update stage add checkout rebase tag branch');
const OBJECT = wordSet(`
  commit branch git repository repo pull pr tag release push remote stash merge worktree fork
`);

export default defineRule({
  id: 'commits-history',
  title: 'Does the change keep its history?',
  why: 'A commit can be reverted.',
  claims: { category: 'write' },
  spares: ['destructive'],

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'git_commit', description: 'Commits staged changes.' }],
    ignores: [{ name: 'git_log', description: 'Shows the log.', because: 'it only looks' }],
  },
});
