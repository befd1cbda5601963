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
    matches: ['get_instructions', 'cheatsheet', 'onboarding_overview', 'get_capabilities', 'usage: How it is meant.'],
    ignores: [
      ['helpdesk_ticket_get', 'a helpdesk is a product'],
      ['guided_tour_booking', 'a tour is booked'],
      ['get_helper', 'a helper is a person'],
    ],
  },
});
