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
      'bay: Executes JavaScript code in the page.',
      'go: Executes JavaScript code in the page.',
      'weave: Takes code to run.',
      'bay: Passes git commands on.',
    ],
    ignores: [
      ['review: Reviews a text.', 'nothing runs'],
      ['go: Does not execute code.', 'it is denied'],
      ['list: Lists area codes.', 'an area code is no program'],
    ],
  },
});
