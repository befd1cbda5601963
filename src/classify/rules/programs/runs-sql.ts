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
    matches: [
      { name: 'execute_sql', description: 'Executes SQL on the database.' },
      { name: 'perform_cypher' },
      { name: 'tool_a', description: 'Runs a statement.' },
    ],
    ignores: [
      { name: 'explain_sql', description: 'Explains a plan.', because: 'explaining runs nothing' },
      { name: 'list_statements', because: 'they are listed' },
      { name: 'run_statistics', because: 'a statistic is no statement' },
    ],
  },
});
