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
    matches: [{ name: 'fmt', description: 'Formats files in place.' }],
    ignores: [{ name: 'format_text', description: 'Formats a text.', because: 'no file is touched' }],
  },
});
