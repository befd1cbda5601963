import { defineRule } from '../../define-rule.ts';
import { parameter, wordSet } from '../../matchers.ts';

const NAME = wordSet('sql sql_query statement sql_statement cypher aql kql sql_text ddl');

export default defineRule({
  id: 'passes-sql',
  title: 'Does an argument hold SQL?',
  why: 'Unrestricted SQL can change and drop.',
  claims: { effects: ['code'] },

  when: parameter(NAME),

  examples: {
    matches: ['go(sql)', 'settle(cypher)', 'bay(sqlStatement)', 'go(statement)'],
    ignores: [
      ['go(id)', 'its argument is an id'],
      ['go(sequel)', 'a sequel is a film'],
      ['go(statement_date)', 'a date is no SQL'],
    ],
  },
});
