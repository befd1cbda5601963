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
    matches: [
      { name: 'go', inputSchema: { properties: { confirm: { type: 'string' } } } },
      { name: 'prune_bay', inputSchema: { properties: { dry_run: { type: 'string' } } } },
      { name: 'settle', description: 'Settles a bay.', inputSchema: { properties: { force: { type: 'string' } } } },
    ],
    ignores: [
      { name: 'go', inputSchema: { properties: { id: { type: 'string' } } }, because: 'its argument is an id' },
      { name: 'go', inputSchema: { properties: { forced_at: { type: 'string' } } }, because: 'it is a date' },
      { name: 'go', inputSchema: { properties: { confirm_url: { type: 'string' } } }, because: 'it is an address' },
    ],
  },
});
