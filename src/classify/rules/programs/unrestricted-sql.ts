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
    matches: ['base_query(sql): Queries a base.', 'apply(migrationSql)', 'exec(sql)'],
    ignores: [
      ['base_query(sql): Runs a read-only query.', 'it says that it only reads'],
      ['format(sql): Formats a statement.', 'nothing runs'],
      ['run_report(report)', 'no argument is SQL'],
    ],
  },
});
