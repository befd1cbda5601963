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
      'delete_bay: Kills a process.',
      'kill_process: Kills a process.',
      'terminate_vm',
      'tool_a: Terminates an instance.',
    ],
    ignores: [
      ['list_processes', 'it lists'],
      ['get_exit_code: Returns how a process ended.', 'it has ended'],
      ['destroy_note', 'a note does not run'],
    ],
  },
});
