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
    matches: [{ name: 'run_pipeline' }, { name: 'orchestrate_fleet' }, { name: 'halt_conveyor' }],
    ignores: [
      { name: 'list_pipelines', because: 'its verb is another one' },
      { name: 'get_run_history', because: 'the runs are over' },
      { name: 'runner_list', because: 'a runner is a thing' },
    ],
  },
});
