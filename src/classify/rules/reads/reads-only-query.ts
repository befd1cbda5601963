import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:read-?only (?:sql|quer|select|statement|transaction|access|database)|select (?:quer|statement|sql|only)|only select|quer(?:y|ies) \(select|(?:sql|quer(?:y|ies)) in read-?only|(?:run|execute)s? (?:a |an )?read-?only)|只读查询/i;

export default defineRule({
  id: 'reads-only-query',
  title: 'Is the query restricted to reading?',
  why: 'A SELECT leaves the data as it was.',
  claims: { category: 'read' },
  spares: ['destructive', 'code'],

  when: phrase(PATTERN),

  examples: {
    matches: [
      { name: 'query', description: 'Runs a read-only SQL query.' },
      { name: 'sql_runner', description: 'Only SELECT statements are run.' },
      { name: 'tool_a', description: '只读查询。' },
      { name: 'run_query', description: 'Runs a read-only SQL query.' },
      {
        name: 'execute',
        description: 'Executes a read-only statement.',
        inputSchema: { properties: { sql: { type: 'string' } } },
      },
    ],
    ignores: [
      { name: 'query', description: 'Runs any SQL.', because: 'nothing restricts it' },
      { name: 'set_flag', description: 'Sets a read-only flag.', because: 'no query is named' },
      { name: 'pick', description: 'Selects a row.', because: 'no query is named' },
    ],
  },
});
