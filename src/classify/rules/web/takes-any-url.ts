import { defineRule } from '../../define-rule.ts';
import { parameterEnd, wordSet } from '../../matchers.ts';

const LAST = wordSet('url uri urls website domain hostname host ip endpoint link links hosts domains');

export default defineRule({
  id: 'takes-any-url',
  title: "Is an argument's last word an address?",
  why: 'The caller chooses where it goes.',
  claims: { effects: ['egress'] },

  when: parameterEnd(LAST),

  examples: {
    matches: [{ name: 'go', inputSchema: { properties: { serverUrl: { type: 'string' } } } }],
    ignores: [
      { name: 'go', inputSchema: { properties: { url_id: { type: 'string' } } }, because: 'its argument is an id' },
    ],
  },
});
