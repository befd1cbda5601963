import { defineRule } from '../../define-rule.ts';
import { parameterEnd, wordSet } from '../../matchers.ts';

const LAST = wordSet('url uri urls website domain hostname host ip endpoint link links hosts domains');

export default defineRule({
  id: 'takes-any-url',
  title: "Is an argument's last word an address?",
  why: 'The caller chooses where it goes.',
  claims: { effects: ['egress'] },
  strength: 2,

  when: parameterEnd(LAST),

  examples: {
    matches: [
      { name: 'analyze', inputSchema: { properties: { pageUri: { type: 'string' } } } },
      { name: 'go', inputSchema: { properties: { serverUrl: { type: 'string' } } } },
      { name: 'fit', inputSchema: { properties: { coverLink: { type: 'string' } } } },
      { name: 'bay', inputSchema: { properties: { proxy_host: { type: 'string' } } } },
    ],
    ignores: [
      { name: 'go', inputSchema: { properties: { url_id: { type: 'string' } } }, because: 'its argument is an id' },
      {
        name: 'go',
        inputSchema: { properties: { hosting_plan: { type: 'string' } } },
        because: 'a plan is no address',
      },
      { name: 'go', inputSchema: { properties: { linkage: { type: 'string' } } }, because: 'a linkage is no link' },
    ],
  },
});
