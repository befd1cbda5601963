import { defineRule } from '../../define-rule.ts';
import { anywhere, phrase, unless } from '../../matchers.ts';

const PATTERN =
  /\b(?:execut|run)(?:e|es|s|ing)? (?:a |an |any |the |raw |custom |arbitrary |parameteri[sz]ed |mutating |write |[\w-]+ ){0,4}?(?:sql|cypher|ddl|dml|database|mysql|postgres(?:ql)?|sqlite|kql)\b(?![^.]{0,40}(?:read-?only|select))|\b(?:insert|update|delete|create|alter|drop)(?:, ?| or | and |\/)(?:insert|update|delete|create|alter|drop)[^.]{0,40}(?:quer|statement|sql|operation)|\b(?:arbitrary|any|raw) sql\b/i;
const READS = /\b(?:read-?only|select (?:quer|statement|only)|only select|explain)/i;

export default defineRule({
  id: 'queries-database',
  title: 'Does it run a query of the caller on a database?',
  why: 'A query that is not restricted can change and drop.',
  claims: { category: 'execute', effects: ['code', 'destructive'] },

  when: unless(anywhere(READS), phrase(PATTERN)),

  examples: {
    matches: ['query: Executes a SQL statement on the server.', 'go: Runs a raw Cypher query.', 'bay: Takes any SQL.'],
    ignores: [
      ['query: Executes a read-only SQL query.', 'it is restricted to reading'],
      ['list: Lists SQL statements.', 'they are listed'],
      ['go: Runs a report.', 'no database is named'],
    ],
  },
});
