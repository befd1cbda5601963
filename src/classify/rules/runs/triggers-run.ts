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
      { name: 'trigger_build', description: 'Triggers a build.' },
      { name: 'refresh', description: 'Queues an immediate run of the monitor.' },
      { name: 'replay_scenario' },
      { name: 'go', description: 'Kicks off the nightly sync.' },
      { name: 'perform_analysis' },
      { name: 'tool_a', description: 'Invokes a sync.' },
    ],
    ignores: [
      { name: 'create_workflow', description: 'Creates the definition of a workflow.', because: 'nothing runs yet' },
      { name: 'list_runs', description: 'Lists runs.', because: 'nothing starts' },
      { name: 'get_trigger', because: 'a trigger is read' },
    ],
  },
});
