import { defineRule } from '../../define-rule.ts';
import { nameWord, wordSet } from '../../matchers.ts';

const WORD = wordSet(`
  help instruction instructions onboarding guide tip tips usage manual cheatsheet capability capabilities tutorial getting started overview
`);

export default defineRule({
  id: 'helps-about-itself',
  title: 'Does it explain the server itself?',
  why: 'Help about the tools is no data.',
  claims: { category: 'other' },

  when: nameWord(WORD),

  examples: {
    matches: [
      { name: 'get_instructions' },
      { name: 'cheatsheet' },
      { name: 'onboarding_overview' },
      { name: 'get_capabilities' },
      { name: 'usage', description: 'How it is meant.' },
    ],
    ignores: [
      { name: 'helpdesk_ticket_get', because: 'a helpdesk is a product' },
      { name: 'guided_tour_booking', because: 'a tour is booked' },
      { name: 'get_helper', because: 'a helper is a person' },
    ],
  },
});
