import { defineRule } from '../../define-rule.ts';
import { given, phrase, verb, wordSet } from '../../matchers.ts';

const PATTERN =
  /\b(?:data modification|insert, update|insert\/update|update, (?:or |and )?delete|ddl|schema changes|migrations? (?:to|on)|non-?query|write quer(?:y|ies))\b/i;
const VERB = wordSet('execute run query apply complete exec');

export default defineRule({
  id: 'modifying-query',
  title: 'Is the query one that changes data?',
  why: 'INSERT, UPDATE and DELETE change what is stored.',
  claims: { category: 'execute', effects: ['code', 'destructive'] },

  when: given(verb(VERB), phrase(PATTERN)),

  examples: {
    matches: [
      { name: 'execute', description: 'Runs an INSERT, UPDATE or DELETE query.' },
      { name: 'apply', description: 'Applies schema changes.' },
      { name: 'run', description: 'Runs a non-query.' },
    ],
    ignores: [
      { name: 'list', description: 'Lists migrations on a branch.', because: 'nothing runs' },
      { name: 'execute', description: 'Executes a search.', because: 'nothing is modified' },
      { name: 'run', description: 'Runs a read query.', because: 'it reads' },
    ],
  },
});
