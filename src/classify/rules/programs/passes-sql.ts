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
    matches: [
      { name: 'go', inputSchema: { properties: { sql: { type: 'string' } } } },
      { name: 'settle', inputSchema: { properties: { cypher: { type: 'string' } } } },
      { name: 'bay', inputSchema: { properties: { sqlStatement: { type: 'string' } } } },
      { name: 'go', inputSchema: { properties: { statement: { type: 'string' } } } },
    ],
    ignores: [
      { name: 'go', inputSchema: { properties: { id: { type: 'string' } } }, because: 'its argument is an id' },
      { name: 'go', inputSchema: { properties: { sequel: { type: 'string' } } }, because: 'a sequel is a film' },
      { name: 'go', inputSchema: { properties: { statement_date: { type: 'string' } } }, because: 'a date is no SQL' },
    ],
  },
});
