import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN = /\b(?:overwrit(?:e|es|ing)|replac(?:e|es|ing) (?:the )?(?:entire|whole|all|existing|complete|full))\b/i;

export default defineRule({
  id: 'says-overwrite',
  title: 'Does the text say that existing content is replaced?',
  why: 'Overwriting loses what was there.',
  claims: { category: 'write', effects: ['destructive'] },

  when: phrase(PATTERN),

  examples: {
    matches: [{ name: 'put_page', description: 'Sets a page. Replaces the entire content.' }],
    ignores: [
      {
        name: 'copy_file',
        description: 'Copies a file, without overwriting an existing one.',
        because: 'it is said not to happen',
      },
    ],
  },
});
