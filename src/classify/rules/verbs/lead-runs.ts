import { defineRule } from '../../define-rule.ts';
import { mainVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.run);

export default defineRule({
  id: 'lead-runs',
  title: "Is the first statement's verb one that makes something run?",
  why: 'The first statement of a description says what a call does.',
  claims: { category: 'execute' },

  when: mainVerb(VERB),

  examples: {
    matches: [{ name: 'tool_a', description: 'Runs a pipeline.' }],
    ignores: [{ name: 'tool_a', description: 'Lists pipelines.', because: 'its verb is another one' }],
  },
});
