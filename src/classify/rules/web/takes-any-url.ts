import { defineRule } from '../../define-rule.ts';
import { parameterEnd, wordSet } from '../../matchers.ts';

const LAST = wordSet(
  'url uri urls website domain hostname host ip endpoint link links hosts domains href hrefs webhook websites',
);

export default defineRule({
  id: 'takes-any-url',
  title: "Is an argument's last word an address?",
  why: 'The caller chooses where it goes.',
  claims: { effects: ['egress'] },
  strength: 2,

  when: parameterEnd(LAST),

  examples: {
    matches: ['analyze(pageUri)', 'go(serverUrl)', 'fit(coverLink)', 'bay(proxy_host)'],
    ignores: [
      ['go(url_id)', 'its argument is an id'],
      ['go(hosting_plan)', 'a plan is no address'],
      ['go(linkage)', 'a linkage is no link'],
    ],
  },
});
