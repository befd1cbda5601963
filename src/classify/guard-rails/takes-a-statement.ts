import { isText } from '#definition/parameter-kinds.ts';
import { parametersOf } from '#definition/parameters.ts';
import type { Definition } from '../reading/definition.ts';
import { defineGuardRail } from './define-guard-rail.ts';

export default defineGuardRail({
  id: 'takes-a-statement',
  title: 'Does an argument carry a statement that may write?',
  why: 'Unless the definition says that it only reads, a statement of a query language can change and drop.',
  claims: { category: 'execute', effects: ['code', 'destructive'] },
  floor: 'always',
  says: 'an argument that takes a statement of a query language which may write: its words name mutations, or writing statements',

  is: ({ by, sure, statement, rail }, definition) =>
    (by === 'program' && sure && statement === true) || (rail === 'takes-a-statement' && takesText(definition)),

  examples: {
    matches: [
      {
        name: 'get_rows',
        description: 'Gets rows.',
        inputSchema: { properties: { sql: { type: 'string', description: 'SQL statement to run' } } },
      },
      {
        name: 'ask',
        description: 'Asks the shop.',
        inputSchema: { properties: { document: { type: 'string', description: 'A query or mutation' } } },
      },
      {
        name: 'lookup',
        inputSchema: { properties: { statement: { type: 'string', description: 'INSERT, UPDATE or DELETE' } } },
      },
    ],
    ignores: [
      {
        name: 'get_rows',
        description: 'Runs a SELECT statement.',
        inputSchema: { properties: { sql: { type: 'string', description: 'SQL statement to run' } } },
        because: 'it is restricted to reading',
      },
      ['search(query): Searches notes.', 'a search is no statement'],
      {
        name: 'format_sql',
        description: 'Formats SQL.',
        inputSchema: { properties: { sql: { type: 'string' } } },
        because: 'it is laid out, not run',
      },
    ],
  },
});

/** Without an argument in which a statement could stand, statements are only spoken of. */
function takesText({ tool }: Definition): boolean {
  return parametersOf(tool.inputSchema).length === 0 || parametersOf(tool.inputSchema).some(isText);
}
