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
      'set_bay: Runs a shell command.',
      'execute_command: Runs a shell command.',
      'tool_a: 执行命令并返回输出',
      'bash_exec',
      'tool_a: Sends a command to the console.',
    ],
    ignores: [
      ['list_commands', 'it lists'],
      ['run_report: Runs a report.', 'a report is no program'],
      ['read_console: Reads the console.', 'it looks'],
    ],
  },
});
