import { defineRule } from '../../define-rule.ts';
import { anywhere } from '../../matchers.ts';

const PATTERN =
  /\b(?:fix(?:es)?|format(?:s|ting|ter)?|rewrit(?:e|es|ing)|modif(?:y|ies)|refactors?)\b[^.]{0,60}\b(?:files?|--write|--fix|in[- ]place|on disk|source code|formatting)\b/i;

export default defineRule({
  id: 'rewrites-files',
  title: 'Does a formatter or fixer rewrite files in place?',
  why: 'The files are changed on disk.',
  claims: { category: 'write' },
  strength: 2,

  when: anywhere(PATTERN),

  examples: {
    matches: [
      { name: 'fmt', description: 'Formats files in place.' },
      { name: 'tidy', description: 'Rewrites the imports on disk.' },
      { name: 'lint', description: 'Finds faults, and with --fix fixes source code.' },
    ],
    ignores: [
      { name: 'format_text', description: 'Formats a text.', because: 'no file is touched' },
      {
        name: 'check_format',
        description: 'Tells whether the formatting of a number is right.',
        because: 'nothing is rewritten',
      },
      { name: 'list_fixes', description: 'Lists known fixes.', because: 'they are listed' },
    ],
  },
});
