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
      { name: 'restart_service', description: 'Restarts a service.' },
      { name: 'suspend_replica' },
      { name: 'tool_a', description: 'Drains a node.' },
      { name: 'reactivate_campaign' },
    ],
    ignores: [
      { name: 'get_service_status', because: 'it only looks' },
      { name: 'list_running_jobs', because: 'they are listed' },
      { name: 'stop_word', description: 'Returns a stop word.', because: 'a word does not run' },
    ],
  },
});
