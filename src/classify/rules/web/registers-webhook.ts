import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('create add register set save update post put edit subscribe configure manage');
const OBJECT = wordSet('webhook hook callback');

export default defineRule({
  id: 'registers-webhook',
  title: 'Does it set an address that is called from then on?',
  why: 'Whatever happens is sent to an address that the caller chose.',
  claims: { category: 'write', effects: ['egress'] },
  strength: 2,

  when: verb(VERB, OBJECT),

  examples: {
    matches: ['create_webhook: Creates a webhook.', 'tool_a: Registers a callback.', 'update_webhook'],
    ignores: [
      ['delete_webhook', 'nothing is called any more'],
      ['list_webhooks: Lists webhooks.', 'they are listed'],
      ['create_board', 'a board calls nobody'],
    ],
  },
});
