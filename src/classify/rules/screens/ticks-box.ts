import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';
const VERB = wordSet('check uncheck tick untick toggle');
const OBJECT = wordSet('checkbox checkboxes radio');

export default defineRule({
  id: 'ticks-box',
  title: 'Does it tick a box of a page?',
  why: 'What the box means is not in the definition.',
  claims: { category: 'execute' },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [{ name: 'browser_check', description: 'Check a checkbox.' }],
    ignores: [{ name: 'check_status', because: 'a status is looked at' }],
  },
});
