import { defineRule } from '../../define-rule.ts';
import { head } from '../../matchers.ts';
const PATTERN =
  /\b(?:triggers?|queues?|kicks? off|launch(?:es)?|submits?|initiates?|starts?|begins?) (?:an? |the |new )?(?:[\w-]+ ){0,3}?(?:jobs?|runs?|builds?|deployments?|execution|workflow|pipeline|training|simulation|rollback|failover|check|campaign|sync)\b/i;

export default defineRule({
  id: 'starts-job',
  title: 'Does the text say that something is started?',
  why: 'What was started goes on by itself.',
  claims: { category: 'execute' },

  when: head(PATTERN),

  examples: {
    matches: [{ name: 'refresh', description: 'Queues an immediate run of the monitor.' }],
    ignores: [{ name: 'list_runs', description: 'Lists runs.', because: 'nothing starts' }],
  },
});
