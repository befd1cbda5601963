import { defineRule } from '../define-rule.ts';
import { named, takes, wordSet } from '../matchers.ts';

const VERB = wordSet('query execute run sql exec');
const NAME = wordSet('query sql statement queries sql_query');
const SQL = wordSet(
  'mysql postgres postgresql sqlite mssql sqlserver oracle clickhouse duckdb mariadb sql d1 db psql snowflake bigquery redshift turso cockroach database',
);
const READS = /\b(?:read[-_ ]?only|readonly|select|explain|natural language|search)/i;

export default defineRule({
  id: 'database-query',
  title: 'Does a database server take any query?',
  why: 'A query that is not restricted can change and drop.',
  claims: { category: 'execute', effects: ['code', 'destructive'] },
  strength: 4,

  find: (definition) => {
    const asks = named(definition, VERB);
    if (asks.length === 0) return asks;
    const base = [...definition.serverWords, ...definition.name.words].some(({ lemma }) => SQL.has(lemma));
    if (!base || READS.test(`${definition.tool.name} ${definition.clean}`)) return [];
    return definition.parameters.length === 0 || takes(definition, NAME).length > 0 ? asks : [];
  },

  examples: {
    matches: [{ name: 'mysql_query', description: 'Runs a query.' }],
    ignores: [
      { name: 'mysql_query', description: 'Runs a SELECT query.', because: 'it is restricted to reading' },
      { name: 'query', description: 'Asks the index.', because: 'no database is named' },
    ],
  },
});
