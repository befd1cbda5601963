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
    matches: [
      { name: 'purchase_domain', description: 'Buys a domain name.' },
      { name: 'buy_voucher' },
      { name: 'renew_licence' },
    ],
    ignores: [
      { name: 'check_domain', description: 'Checks whether a domain is free.', because: 'it only looks' },
      { name: 'list_plans', because: 'they are listed' },
      { name: 'renew_vow', because: 'a vow costs nothing' },
    ],
  },
});
