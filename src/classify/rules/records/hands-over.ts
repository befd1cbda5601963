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
    matches: [{ name: 'transfer_issue' }],
    ignores: [{ name: 'transfer_funds', because: 'funds are money' }],
  },
});
