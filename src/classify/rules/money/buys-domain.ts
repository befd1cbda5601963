import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('purchase buy renew subscribe register rent');
const OBJECT = wordSet('subscription plan domain licence license number ticket esim voucher product service');

export default defineRule({
  id: 'buys-domain',
  title: 'Does it buy, renew or subscribe to a service?',
  why: 'It commits someone to pay.',
  claims: { category: 'execute', effects: ['financial'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: ['purchase_domain: Buys a domain name.', 'buy_voucher', 'renew_licence'],
    ignores: [
      ['check_domain: Checks whether a domain is free.', 'it only looks'],
      ['list_plans', 'they are listed'],
      ['renew_vow', 'a vow costs nothing'],
    ],
  },
});
