import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';
const PATTERN =
  /\b(?:executed|run|passed|sent) (?:exactly )?as[- ]is\b|\barbitrary (?:sql|code|commands?|shell|javascript|python|scripts?|queries|expressions?)\b|\bany (?:valid )?(?:sql|command|shell command|shell)\b/i;

export default defineRule({
  id: 'executed-as-is',
  title: 'Does the text say that what is passed runs as it is?',
  why: 'Nothing stands between the caller and what runs.',
  claims: { category: 'execute', effects: ['code', 'destructive'] },
  strength: 2,

  when: phrase(PATTERN),

  examples: {
    matches: [
      'query: The statement is executed as-is against the database.',
      'go: Accepts arbitrary code.',
      'console: Takes any shell command.',
    ],
    ignores: [
      ['query: Only SELECT statements are accepted.', 'what runs is restricted'],
      ['copy: Copies a file as it is.', 'nothing runs'],
      ['go: Does not accept arbitrary code.', 'it is denied'],
    ],
  },
});
