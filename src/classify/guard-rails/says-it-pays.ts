import { defineGuardRail } from './define-guard-rail.ts';

const VERBS = /^(?:pay|paid|charg|buy|bought|sell|sold|purchas|refund|withdr|debit|reimburs|wire|settl)/i;

export default defineGuardRail({
  id: 'says-it-pays',
  title: 'Does a sentence say that the call moves money?',
  why: 'Money that has moved does not come back by itself.',
  claims: { category: 'execute', effects: ['financial'] },
  floor: 'over-reading',
  says: 'a statement of the text that the same call pays, charges, buys, sells or withdraws',

  is: ({ by, sure, kinds, quote, rail }) =>
    rail === 'says-it-pays' || (by === 'text' && sure && kinds.includes('pays') && VERBS.test(quote)),

  examples: {
    matches: [
      'get_bill: Gets the bill and pays it.',
      'check_card: Checks a card by charging one coin to it.',
      'get_quote: Gets a quote. The label is bought at that price.',
    ],
    ignores: [
      ['get_bill: Gets a bill that was paid.', 'it says which bill is meant'],
      ['reckon: Calculates what a refund would come to.', 'nothing is refunded'],
      ['list_payments: Lists payments of a customer.', 'payments are listed'],
    ],
  },
});
