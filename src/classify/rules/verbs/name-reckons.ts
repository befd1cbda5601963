import { defineRule } from '../../define-rule.ts';
import { nameVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.reckon);

export default defineRule({
  id: 'name-reckons',
  title: "Is the name's verb one that works something out?",
  why: 'Authors name tools after what they do.',
  claims: { category: 'read' },

  when: nameVerb(VERB),

  examples: {
    matches: ['calculate_total', 'unescape_markup', 'deduce_pitch'],
    ignores: [
      ['send_total', 'its verb is another one'],
      ['list_calculations', 'calculations are what is listed'],
      ['reparse_later_delete', '`reparse` is another word, and the verb is `delete`'],
    ],
  },
});
