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
    matches: [{ name: 'write_file', description: 'Writes content to a file.' }],
    ignores: [
      { name: 'read_file', description: 'Reads a file.', because: 'it reads' },
      { name: 'write_summary', description: 'Writes a summary of the thread.', because: 'a summary is no file' },
    ],
  },
});
