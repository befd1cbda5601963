import { defineRule } from '../../define-rule.ts';
import { nameVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.run);

export default defineRule({
  id: 'name-runs',
  title: "Is the name's verb one that makes something run?",
  why: 'Authors name tools after what they do.',
  claims: { category: 'execute' },

  when: nameVerb(VERB),

  examples: {
    matches: ['run_pipeline', 'orchestrate_fleet', 'halt_conveyor'],
    ignores: [
      ['list_pipelines', 'its verb is another one'],
      ['get_run_history', 'the runs are over'],
      ['runner_list', 'a runner is a thing'],
    ],
  },
});
