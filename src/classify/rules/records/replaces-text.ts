import { defineRule } from '../../define-rule.ts';
import { all, either, head, parameter, phrase, verb, wordSet } from '../../matchers.ts';

const NAME = /(?:find|search)[-_ ]?(?:and[-_ ]?)?replace(?!m)|find[- _]replace(?!m)/i;
const PATTERN =
  /\b(?:find|search)(?:s|es)? (?:for )?(?:[\w-]+ ){0,3}?and replaces?\b|\breplaces? (?:all|every|each|the) (?:\w+ )?(?:occurrences?|instances?|matches|text)\b/i;
const STYLES = wordSet('format style restyle align indent');
const PARTS = wordSet('table cell paragraph slide shape heading row column range header footer text font border');
const WHERE = wordSet(
  'filename file_path document_id presentation_id spreadsheet_id slide_index table_index sheet sheet_name doc_id cell_range range',
);

export default defineRule({
  id: 'replaces-text',
  title: 'Does it replace or format text in a document?',
  why: 'The document is changed afterwards.',
  claims: { category: 'write' },
  strength: 3,

  when: either(head(NAME), phrase(PATTERN), all(verb(STYLES, PARTS), parameter(WHERE))),

  examples: {
    matches: [
      'find_and_replace: Finds and replaces text in a document.',
      'swap_words: Replaces all occurrences of a word.',
      'format_cell(table_index, bold): Formats a cell of a table.',
    ],
    ignores: [
      ['search: Searches a document.', 'nothing is replaced'],
      ['format_table(rows): Formats rows as a table.', 'no document is named'],
      ['find_replacement: Finds a replacement part.', 'a part is no text'],
    ],
  },
});
