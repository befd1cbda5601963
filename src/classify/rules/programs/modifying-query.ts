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
      'execute: Runs an INSERT, UPDATE or DELETE query.',
      'apply: Applies schema changes.',
      'run: Runs a non-query.',
    ],
    ignores: [
      ['list: Lists migrations on a branch.', 'nothing runs'],
      ['execute: Executes a search.', 'nothing is modified'],
      ['run: Runs a read query.', 'it reads'],
    ],
  },
});
