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
      { name: 'query', description: 'The statement is executed as-is against the database.' },
      { name: 'go', description: 'Accepts arbitrary code.' },
      { name: 'console', description: 'Takes any shell command.' },
    ],
    ignores: [
      { name: 'query', description: 'Only SELECT statements are accepted.', because: 'what runs is restricted' },
      { name: 'copy', description: 'Copies a file as it is.', because: 'nothing runs' },
      { name: 'go', description: 'Does not accept arbitrary code.', because: 'it is denied' },
    ],
  },
});
