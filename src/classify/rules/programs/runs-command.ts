import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  run execute exec eval evaluate invoke perform send shell start do type call launch bash use process interpret
`);
const OBJECT = wordSet(`
  command shell cmd bash terminal powershell cli console sh zsh ssh kubectl kernel subprocess arbitrary
`);

export default defineRule({
  id: 'runs-command',
  title: 'Does it run a command, a script or code from the caller?',
  why: 'Whoever passes the program decides what happens.',
  claims: { category: 'execute', effects: ['code', 'destructive'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      { name: 'execute_command', description: 'Runs a shell command.' },
      { name: 'tool_a', description: '执行命令并返回输出' },
      { name: 'bash_exec' },
      { name: 'tool_a', description: 'Sends a command to the console.' },
    ],
    ignores: [
      { name: 'list_commands', because: 'it lists' },
      { name: 'run_report', description: 'Runs a report.', because: 'a report is no program' },
      { name: 'read_console', description: 'Reads the console.', because: 'it looks' },
    ],
  },
});
