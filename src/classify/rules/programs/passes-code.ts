import { defineRule } from '../../define-rule.ts';
import { parameter, wordSet } from '../../matchers.ts';

const NAME = wordSet(`
  command cmd code script shell_command python_code javascript commands source_code expression program bash js_code python script_content shell
`);

export default defineRule({
  id: 'passes-code',
  title: 'Does an argument hold code or a command?',
  why: 'An argument of that name is a program.',
  claims: { effects: ['code'] },

  when: parameter(NAME),

  examples: {
    matches: [
      { name: 'go', description: 'Does it.', inputSchema: { properties: { command: { type: 'string' } } } },
      { name: 'bay', inputSchema: { properties: { expression: { type: 'string' } } } },
      { name: 'weave', inputSchema: { properties: { js_code: { type: 'string' } } } },
      { name: 'go', inputSchema: { properties: { code: { type: 'string' } } } },
      { name: 'go', inputSchema: { properties: { bash: { type: 'string' } } } },
    ],
    ignores: [
      {
        name: 'go',
        description: 'Does it.',
        inputSchema: { properties: { id: { type: 'string' } } },
        because: 'its argument is an id',
      },
      {
        name: 'go',
        inputSchema: { properties: { commander: { type: 'string' } } },
        because: 'a commander is a person',
      },
      {
        name: 'go',
        inputSchema: { properties: { code_of_conduct: { type: 'string' } } },
        because: 'a conduct is no program',
      },
    ],
  },
});
