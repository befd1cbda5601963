import { defineRule } from '../../define-rule.ts';
import {
  all,
  anywhere,
  code,
  either,
  given,
  nameText,
  nameWord,
  parameter,
  serverWord,
  unless,
  wordSet,
} from '../../matchers.ts';

const VERB = wordSet('query execute run sql exec');
const NAME = wordSet('query sql statement queries sql_query');
const SQL = wordSet(
  'mysql postgres postgresql sqlite mssql sqlserver oracle clickhouse duckdb mariadb sql d1 db psql snowflake bigquery redshift turso cockroach database',
);
const READS = /\b(?:read[-_ ]?only|readonly|select|explain|natural language|search)/i;
const NO_PARAMETERS = code('no parameters at all', ({ parameters, tool }) =>
  parameters.length === 0 ? [{ field: 'name', quote: tool.name }] : [],
);

export default defineRule({
  id: 'database-query',
  title: 'Does a database server take any query?',
  why: 'A query that is not restricted can change and drop.',
  claims: { category: 'execute', effects: ['code', 'destructive'] },
  strength: 4,

  when: unless(
    either(nameText(READS), anywhere(READS)),
    given(all(either(serverWord(SQL), nameWord(SQL)), either(parameter(NAME), NO_PARAMETERS)), nameWord(VERB)),
  ),

  examples: {
    matches: ['mysql_query: Runs a query.', { name: 'exec', server: 'Postgres' }, 'oracle_run(statement)'],
    ignores: [
      ['mysql_query: Runs a SELECT query.', 'it is restricted to reading'],
      ['query: Asks the index.', 'no database is named'],
      ['mysql_query(table)', 'it takes a table, no query'],
    ],
  },
});
