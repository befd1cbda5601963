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
    matches: ['go(confirm)', 'prune_bay(dry_run)', 'settle(force): Settles a bay.'],
    ignores: [
      ['go(id)', 'its argument is an id'],
      ['go(forced_at)', 'it is a date'],
      ['go(confirm_url)', 'it is an address'],
    ],
  },
});
