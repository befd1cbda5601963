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
    matches: [{ name: 'calculate_total' }, { name: 'unescape_markup' }, { name: 'deduce_pitch' }],
    ignores: [
      { name: 'send_total', because: 'its verb is another one' },
      { name: 'list_calculations', because: 'calculations are what is listed' },
      { name: 'reparse_later_delete', because: '`reparse` is another word, and the verb is `delete`' },
    ],
  },
});
