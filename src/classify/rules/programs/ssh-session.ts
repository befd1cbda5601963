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
    matches: [
      { name: 'write_to_terminal', description: 'Writes text to the terminal.' },
      { name: 'paste_stdin' },
      { name: 'tool_a', description: 'Types into a shell.' },
    ],
    ignores: [
      { name: 'list_processes', because: 'it lists' },
      { name: 'read_terminal', description: 'Reads the screen of a terminal.', because: 'it looks' },
      { name: 'write_letter', because: 'a letter is no terminal' },
    ],
  },
});
