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
      { name: 'write_file', description: 'Writes content to a file.' },
      { name: 'replace_document' },
      { name: 'tool_a', description: 'Overwrites a block of the page.' },
      { name: 'write_note' },
      { name: 'tool_a', description: 'Puts a document.' },
    ],
    ignores: [
      { name: 'read_file', description: 'Reads a file.', because: 'it reads' },
      { name: 'write_summary', description: 'Writes a summary of the thread.', because: 'a summary is no file' },
      { name: 'append_file', description: 'Appends a line to a file.', because: 'what was there stays' },
    ],
  },
});
