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
    matches: [
      { name: 'reset_branch', description: 'Resets a database branch.', server: 'Supabase' },
      { name: 'failover_cluster', server: 'Azure' },
      { name: 'rebuild_environment', server: 'Heroku' },
      { name: 'rebase_instance', server: 'Heroku' },
      { name: 'tool_a', description: 'Resets a service.', server: 'Azure' },
    ],
    ignores: [
      { name: 'merge_branch', server: 'Git', because: 'a Git branch keeps its history' },
      { name: 'list_branches', server: 'Supabase', because: 'it lists' },
      { name: 'restore_page', server: 'Wiki', because: 'its server is no cloud' },
    ],
  },
});
