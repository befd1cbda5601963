import { defineRule } from '../../define-rule.ts';
import { code, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('query run execute exec apply complete call perform send submit');
const READS = /\b(?:read[-_ ]?only|readonly|select|explain|search)/i;

export default defineRule({
  id: 'unrestricted-sql',
  title: 'Does it run SQL that nothing restricts to reading?',
  why: 'SQL that is not restricted can change and drop.',
  claims: { category: 'execute', effects: ['code', 'destructive'] },
  strength: 5,

  when: code(
    'a parameter for SQL, and nothing that restricts it to reading',
    ({ parameters, tool, clean }) => {
      const sql = parameters.find(({ words }) => words.includes('sql'));
      if (!sql || READS.test(`${tool.name} ${clean} ${sql.description}`)) return [];
      return [{ field: sql.container, quote: sql.name }];
    },
    verb(VERB),
  ),

  examples: {
    matches: [
      { name: 'base_query', description: 'Queries a base.', inputSchema: { properties: { sql: { type: 'string' } } } },
      { name: 'apply', inputSchema: { properties: { migrationSql: { type: 'string' } } } },
      { name: 'exec', inputSchema: { properties: { sql: { type: 'string' } } } },
    ],
    ignores: [
      {
        name: 'base_query',
        description: 'Runs a read-only query.',
        inputSchema: { properties: { sql: { type: 'string' } } },
        because: 'it says that it only reads',
      },
      {
        name: 'format',
        description: 'Formats a statement.',
        inputSchema: { properties: { sql: { type: 'string' } } },
        because: 'nothing runs',
      },
      {
        name: 'run_report',
        inputSchema: { properties: { report: { type: 'string' } } },
        because: 'no argument is SQL',
      },
    ],
  },
});
