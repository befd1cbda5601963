import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet(`
  pay charge refund transfer buy sell order purchase trade withdraw deposit swap stake checkout donate bid redeem place create submit execute send capture confirm mint approve bridge close cancel exercise top claim
`);
const OBJECT = wordSet(`
  payment charge refund payout money fund order trade purchase token coin eth btc usdt nft stock share position card crypto balance bet bid donation liquidity option credit usd euro stablecoin erc20 eip bnb wallet
`);

export default defineRule({
  id: 'moves-money',
  title: 'Does it move money or commit someone to pay?',
  why: 'Money gone is rarely given back.',
  claims: { category: 'execute', effects: ['financial'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      'create_payment: Creates a payment.',
      'transfer_token: Transfers tokens to an address.',
      'stake_share',
      'tool_a: Redeems a bond and sells shares.',
    ],
    ignores: [
      ['list_payments', 'it lists'],
      ['create_invoice_draft: Creates a draft invoice.', 'a draft moves nothing'],
      ['order_rows: Puts rows in order.', 'rows cost nothing'],
    ],
  },
});
