import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('write overwrite replace save put');
const OBJECT = wordSet('file content document note page block memory');

export default defineRule({
  id: 'overwrites-file',
  title: 'Does it write or overwrite a whole file?',
  why: 'What the file held before is lost.',
  claims: { category: 'write', effects: ['destructive'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      'list_bays: Writes content to a file.',
      'write_file: Writes content to a file.',
      'replace_document',
      'tool_a: Overwrites a block of the page.',
      'write_note',
      'tool_a: Puts a document.',
    ],
    ignores: [
      ['read_file: Reads a file.', 'it reads'],
      ['write_summary: Writes a summary of the thread.', 'a summary is no file'],
      ['append_file: Appends a line to a file.', 'what was there stays'],
    ],
  },
});
