import { defineRule } from '../../define-rule.ts';
import { code, wordSet } from '../../matchers.ts';

const WORD = wordSet(`
  ping echo wait sleep health healthcheck heartbeat hello noop welcome greet delay healthz alive greeting status test connection
`);

export default defineRule({
  id: 'pings',
  title: 'Is it a ping, an echo or a wait?',
  why: 'Nothing of value is read or changed.',
  claims: { category: 'other' },

  when: code('a word of a ping in a name of at most three words', ({ name: { words } }) => {
    const word = words.length <= 3 ? words.find(({ lemma }) => WORD.has(lemma)) : undefined;
    return word ? [{ field: 'name', quote: word.text }] : [];
  }),

  examples: {
    matches: ['ping', 'echo', 'wait', 'noop'],
    ignores: [
      ['create_pingdom_check', 'pingdom is a product'],
      ['list_all_test_sample_records', 'the name says more than that'],
      ['get_pong', 'another word'],
    ],
  },
});
