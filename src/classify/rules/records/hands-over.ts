import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';
const VERB = wordSet('transfer swap exchange move convert');
const OBJECT = wordSet(
  'issue ticket ownership repository face faceswap project file chat call data lead contact conversation task document image style',
);

export default defineRule({
  id: 'hands-over',
  title: 'Is what is handed over something other than money?',
  why: 'Tickets, faces and files are no money.',
  claims: {},
  spares: ['financial'],

  when: verb(VERB, OBJECT),

  examples: {
    matches: ['transfer_issue', 'move_lead: Moves a lead to a colleague.', 'swap_face: Swaps a face in a picture.'],
    ignores: [
      ['transfer_funds', 'funds are money'],
      ['exchange_rate: Returns a rate.', 'it is looked up'],
      ['list_transfers', 'they are listed'],
    ],
  },
});
