import { defineGuardRail } from './define-guard-rail.ts';

export default defineGuardRail({
  id: 'takes-a-program',
  title: 'Does an argument carry a program that is run?',
  why: 'Whoever writes the program decides what happens, whatever the name of the tool says.',
  claims: { category: 'execute', effects: ['code'] },
  floor: 'always',
  says: 'an argument, at any depth, whose description says that its value is run',

  is: ({ by, sure, statement }) => by === 'program' && sure && !statement,

  examples: {
    matches: [
      {
        name: 'find_notes',
        description: 'Finds notes.',
        inputSchema: { properties: { shell_command: { type: 'string' } } },
      },
      {
        name: 'weather',
        description: 'Returns the weather.',
        inputSchema: { properties: { after: { type: 'string', description: 'Passed to the shell when done' } } },
      },
      {
        name: 'lookup',
        inputSchema: {
          properties: {
            options: { type: 'object', properties: { hook: { description: 'Python code to run on each row' } } },
          },
        },
      },
    ],
    ignores: [
      {
        name: 'explain',
        inputSchema: { properties: { shell_command: { enum: ['ls', 'pwd'] } } },
        because: 'two values are no program',
      },
      ['lookup(country_code)', 'the code of a country is no program'],
      { name: 'lookup', inputSchema: { properties: { script_path: { type: 'string' } } }, because: 'it names a file' },
    ],
  },
});
