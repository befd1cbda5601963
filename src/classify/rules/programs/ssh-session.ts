import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('write send type interact input paste enter execute');
const OBJECT = wordSet('terminal process pty shell console stdin tmux tty repl');

export default defineRule({
  id: 'ssh-session',
  title: 'Does it write into a terminal or a running process?',
  why: 'Whatever is typed there runs.',
  claims: { category: 'execute', effects: ['code', 'destructive'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: ['write_to_terminal: Writes text to the terminal.', 'paste_stdin', 'tool_a: Types into a shell.'],
    ignores: [
      ['list_processes', 'it lists'],
      ['read_terminal: Reads the screen of a terminal.', 'it looks'],
      ['write_letter', 'a letter is no terminal'],
    ],
  },
});
