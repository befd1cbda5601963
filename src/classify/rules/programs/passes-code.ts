import { defineRule } from '../../define-rule.ts';
import { parameter, wordSet } from '../../matchers.ts';

const NAME = wordSet(`
  command cmd code script shell_command python_code javascript commands source_code program bash js_code python script_content shell
`);

export default defineRule({
  id: 'passes-code',
  title: 'Does an argument hold code or a command?',
  why: 'An argument of that name is a program.',
  claims: { effects: ['code'] },

  when: parameter(NAME),

  examples: {
    matches: ['tool_a(command): Does it.', 'go(command): Does it.', 'weave(js_code)', 'go(code)', 'go(bash)'],
    ignores: [
      ['go(id): Does it.', 'its argument is an id'],
      ['go(commander)', 'a commander is a person'],
      ['go(code_of_conduct)', 'a conduct is no program'],
    ],
  },
});
