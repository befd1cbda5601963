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
      'go: Formats files in place.',
      'fmt: Formats files in place.',
      'tidy: Rewrites the imports on disk.',
      'lint: Finds faults, and with --fix fixes source code.',
    ],
    ignores: [
      ['format_text: Formats a text.', 'no file is touched'],
      ['check_format: Tells whether the formatting of a number is right.', 'nothing is rewritten'],
      ['list_fixes: Lists known fixes.', 'they are listed'],
    ],
  },
});
