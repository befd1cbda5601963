import { defineRule } from '../../define-rule.ts';
import { given, serverDomain, verb, wordSet } from '../../matchers.ts';
const VERB = wordSet('restore reset merge rebase rebuild failover promote resume wake');
const OBJECT = wordSet('branch project database instance cluster environment deployment service');

export default defineRule({
  id: 'operates-environment',
  title: 'Does it reset, merge or restore an environment of a cloud?',
  why: 'Services run on what the environment holds.',
  claims: { category: 'execute' },

  when: given(serverDomain('cloud'), verb(VERB, OBJECT)),

  examples: {
    matches: [{ name: 'reset_branch', description: 'Resets a database branch.', server: 'Supabase' }],
    ignores: [{ name: 'merge_branch', server: 'Git', because: 'a Git branch keeps its history' }],
  },
});
