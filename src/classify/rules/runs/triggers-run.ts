import { defineRule } from '../../define-rule.ts';
import { either, head, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  run trigger execute rerun retry invoke dispatch launch start submit schedule re queue perform replay call fire
`);
const OBJECT = wordSet(`
  workflow pipeline build job test suite task action automation flow query playbook dag deployment scan crawl function lambda actor query notebook routine scenario scraper agent experiment simulation training script analysis migration sync import backup release plan benchmark recipe
`);
const PATTERN =
  /\b(?:triggers?|queues?|kicks? off|launch(?:es)?|submits?|initiates?|starts?|begins?) (?:an? |the |new )?(?:[\w-]+ ){0,3}?(?:jobs?|runs?|builds?|deployments?|execution|workflow|pipeline|training|simulation|rollback|failover|check|campaign|sync)\b/i;

export default defineRule({
  id: 'triggers-run',
  title: 'Does it start a run of something defined elsewhere?',
  why: 'The effect is that of what runs, and it goes on by itself.',
  claims: { category: 'execute' },

  when: either(verb(VERB, OBJECT), head(PATTERN)),

  examples: {
    matches: [
      { name: 'fetch_bay', description: 'Triggers a build.', server: 'Solana' },
      'trigger_build: Triggers a build.',
      'refresh: Queues an immediate run of the monitor.',
      'replay_scenario',
      'go: Kicks off the nightly sync.',
      'perform_analysis',
      'tool_a: Invokes a sync.',
    ],
    ignores: [
      ['create_workflow: Creates the definition of a workflow.', 'nothing runs yet'],
      ['list_runs: Lists runs.', 'nothing starts'],
      ['get_trigger', 'a trigger is read'],
    ],
  },
});
