import { defineRule } from '../../define-rule.ts';
import { parameter, wordSet } from '../../matchers.ts';

const NAME = wordSet('confirm force dry_run confirmation confirmed dry yes recursive overwrite permanent');

export default defineRule({
  id: 'asks-confirmation',
  title: 'Does an argument ask for confirmation, force or a dry run?',
  why: 'Nobody confirms a look-up.',
  claims: { category: 'write' },

  when: parameter(NAME),

  examples: {
    matches: [{ name: 'go', inputSchema: { properties: { confirm: { type: 'boolean' } } } }],
    ignores: [
      { name: 'go', inputSchema: { properties: { id: { type: 'string' } } }, because: 'its argument is an id' },
    ],
  },
});
