import { defineRule } from '../../define-rule.ts';
import { either, phrase, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('remove unassign detach unlink delete');
const OBJECT = wordSet(`
  label tag reaction member assignee follower collaborator participant favorite favourite like vote star bookmark watcher dependency association relationship link
`);
const PATTERN =
  /\b(?:remov(?:e|es|ing)|unassigns?|detach(?:es)?|tak(?:e|es)|disassociates?|unlinks?) (?:[\w-]+ ){1,6}?(?:from|off) (?:a |an |the |your |its |this |one )?(?:[\w-]+ ){0,2}?(?:list|group|team|playlist|collection|organi[sz]ation|issue|task|case|project|board|subscriber|album|favou?rites|calendar|cycle|sprint|workspace|page|channel|ticket|contact|deal|whitelist|watchlist|queue|post|story|segment|campaign)\b/i;

export default defineRule({
  id: 'removes-from-list',
  title: 'Does it only take something off a list, out of a group or a collection?',
  why: 'What is taken out still exists, and can be put back.',
  claims: { category: 'write' },
  spares: ['destructive'],

  when: either(verb(VERB, OBJECT), phrase(PATTERN)),

  examples: {
    matches: [
      'remove_track: Removes a track from a playlist.',
      'remove_label: Removes a label from an issue.',
      'detach_follower',
      'tool_a: Removes a bookmark.',
    ],
    ignores: [
      ['remove_row: Removes a row from a table.', 'a row is gone'],
      ['remove_database', 'a database is gone with its data'],
      ['list_labels: Lists the labels of an issue.', 'nothing is taken off'],
    ],
  },
});
