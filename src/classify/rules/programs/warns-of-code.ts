import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:untrusted code|arbitrary (?:code|command|sql|javascript|python|script|shell)\w*|(?:execut|run|evaluat|inject)(?:e|es|s|ing|ion)? (?:\w+ ){0,4}?(?:code|scripts?|javascript|python|shell|commands?|expressions?|applescript|bash|lua|sql|cypher|ddl)\b|code to (?:run|execute)|(?:shell|terminal|bash|cli|dangerous|sas|sonic pi|kubectl|git|docker|aws|az|ssh|rtr) (?:commands?|code|scripts?)|as-is against|write operations)\b/i;

export default defineRule({
  id: 'warns-of-code',
  title: 'Does the text warn that code runs?',
  why: 'A warning of the author is a fact of the tool.',
  claims: { effects: ['code'] },

  when: phrase(PATTERN),

  examples: {
    matches: [
      { name: 'go', description: 'Executes JavaScript code in the page.' },
      { name: 'weave', description: 'Takes code to run.' },
      { name: 'bay', description: 'Passes git commands on.' },
    ],
    ignores: [
      { name: 'review', description: 'Reviews a text.', because: 'nothing runs' },
      { name: 'go', description: 'Does not execute code.', because: 'it is denied' },
      { name: 'list', description: 'Lists area codes.', because: 'an area code is no program' },
    ],
  },
});
