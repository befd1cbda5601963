import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('run execute exec query perform');
const OBJECT = wordSet('sql statement cypher ddl dml');

export default defineRule({
  id: 'runs-sql',
  title: 'Does it run any SQL of the caller?',
  why: 'SQL that is not restricted can change and drop.',
  claims: { category: 'execute', effects: ['code', 'destructive'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: ['execute_sql: Executes SQL on the database.', 'perform_cypher', 'tool_a: Runs a statement.'],
    ignores: [
      ['explain_sql: Explains a plan.', 'explaining runs nothing'],
      ['list_statements', 'they are listed'],
      ['run_statistics', 'a statistic is no statement'],
    ],
  },
});
