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
      'query: Runs a read-only SQL query.',
      'sql_runner: Only SELECT statements are run.',
      'tool_a: 只读查询。',
      'run_query: Runs a read-only SQL query.',
      'execute(sql): Executes a read-only statement.',
    ],
    ignores: [
      ['query: Runs any SQL.', 'nothing restricts it'],
      ['set_flag: Sets a read-only flag.', 'no query is named'],
      ['pick: Selects a row.', 'no query is named'],
    ],
  },
});
