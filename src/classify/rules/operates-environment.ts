import { defineRule } from '../define-rule.ts';
import { acts, wordSet } from '../matchers.ts';
import { DOMAIN_OF } from '../reading/vocabulary/domains.ts';
const VERB = wordSet('restore reset merge rebase rebuild failover promote resume wake');
const OBJECT = wordSet('branch project database instance cluster environment deployment service');

export default defineRule({
  id: 'operates-environment',
  title: 'Does it reset, merge or restore an environment of a cloud?',
  why: 'Services run on what the environment holds.',
  claims: { category: 'execute' },

  find: (definition) => {
    const acted = acts(definition, VERB, OBJECT);
    if (acted.length === 0) return acted;
    return definition.serverWords.some(({ lemma }) => DOMAIN_OF.get(lemma)?.includes('cloud')) ? acted : [];
  },

  examples: {
    matches: [{ name: 'reset_branch', description: 'Resets a database branch.', server: 'Supabase' }],
    ignores: [{ name: 'merge_branch', server: 'Git', because: 'a Git branch keeps its history' }],
  },
});
