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
    matches: ['make_phone_call: Places a phone call.', 'dial_callee', 'tool_a: Starts a call.'],
    ignores: [
      ['list_calls', 'it lists'],
      ['call_api: Calls an API.', 'nobody is rung'],
      ['get_phone_number', 'it is read'],
    ],
  },
});
