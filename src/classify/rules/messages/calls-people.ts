import { defineRule } from '../../define-rule.ts';
import { verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('call dial phone make start place create initiate');
const OBJECT = wordSet('phone call callee');

export default defineRule({
  id: 'calls-people',
  title: 'Does it ring or speak to people?',
  why: 'A call reaches a person at once.',
  claims: { category: 'execute', effects: ['communication'] },

  when: verb(VERB, OBJECT),

  examples: {
    matches: [
      { name: 'make_phone_call', description: 'Places a phone call.' },
      { name: 'dial_callee' },
      { name: 'tool_a', description: 'Starts a call.' },
    ],
    ignores: [
      { name: 'list_calls', because: 'it lists' },
      { name: 'call_api', description: 'Calls an API.', because: 'nobody is rung' },
      { name: 'get_phone_number', because: 'it is read' },
    ],
  },
});
