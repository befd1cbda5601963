import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('kill terminate force uninstall down teardown destroy');
const OBJECT = wordSet(`
  process terminal session pid instance task chart release app package job node vm cluster compose stack
`);

export default defineRule({
  id: 'ends-process',
  title: 'Does it kill a process or drop a running resource?',
  why: 'What the process held is lost.',
  claims: { category: 'execute', effects: ['destructive'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      { name: 'kill_process', description: 'Kills a process.' },
      { name: 'terminate_vm' },
      { name: 'tool_a', description: 'Terminates an instance.' },
    ],
    ignores: [
      { name: 'list_processes', because: 'it lists' },
      { name: 'get_exit_code', description: 'Returns how a process ended.', because: 'it has ended' },
      { name: 'destroy_note', because: 'a note does not run' },
    ],
  },
});
