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
    matches: [
      { name: 'transfer_issue' },
      { name: 'move_lead', description: 'Moves a lead to a colleague.' },
      { name: 'swap_face', description: 'Swaps a face in a picture.' },
    ],
    ignores: [
      { name: 'transfer_funds', because: 'funds are money' },
      { name: 'exchange_rate', description: 'Returns a rate.', because: 'it is looked up' },
      { name: 'list_transfers', because: 'they are listed' },
    ],
  },
});
