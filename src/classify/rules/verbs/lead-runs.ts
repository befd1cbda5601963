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
    matches: [
      { name: 'tool_a', description: 'Runs a pipeline.' },
      { name: 'tool_a', description: 'Halts the conveyor.' },
      { name: 'tool_a', description: 'Orchestrates the looms.' },
    ],
    ignores: [
      { name: 'tool_a', description: 'Lists pipelines.', because: 'its verb is another one' },
      { name: 'tool_a', description: 'Shows what was started.', because: 'it started before' },
      { name: 'tool_a', description: 'Counts restarts.', because: 'restarts are counted' },
    ],
  },
});
