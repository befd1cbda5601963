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
    matches: ['tool_a: Runs a pipeline.', 'tool_a: Halts the conveyor.', 'tool_a: Orchestrates the looms.'],
    ignores: [
      ['tool_a: Lists pipelines.', 'its verb is another one'],
      ['tool_a: Shows what was started.', 'it started before'],
      ['tool_a: Counts restarts.', 'restarts are counted'],
    ],
  },
});
