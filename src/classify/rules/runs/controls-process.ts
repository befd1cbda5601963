import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  start stop restart reboot kill terminate pause resume halt suspend wake shutdown boot launch scale activate deactivate interrupt abort cancel rollback unpause drain reload redeploy undeploy failover reactivate
`);
const OBJECT = wordSet(`
  server instance vm container cluster process job workflow pipeline build deployment service pod node machine device app application run execution agent environment sandbox simulator emulator session crawl crawler scan task actor database project stack machine simulation recording trace profiling debugger compute worker robot replica campaign experiment migration
`);

export default defineRule({
  id: 'controls-process',
  title: 'Does it start, stop or restart something that runs?',
  why: 'Others may depend on what stops.',
  claims: { category: 'execute' },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      'restart_service: Restarts a service.',
      'suspend_replica',
      'tool_a: Drains a node.',
      'reactivate_campaign',
    ],
    ignores: [
      ['get_service_status', 'it only looks'],
      ['list_running_jobs', 'they are listed'],
      ['stop_word: Returns a stop word.', 'a word does not run'],
    ],
  },
});
