import { defineRule } from '../../define-rule.ts';
import { nameVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.look);

export default defineRule({
  id: 'name-looks',
  title: "Is the name's verb one that looks something up?",
  why: 'Authors name tools after what they do.',
  claims: { category: 'read' },

  when: nameVerb(VERB),

  examples: {
    matches: ['peek_ledger', 'enumerateSeats', 'grep_archive', 'dig_up_records'],
    ignores: [
      ['archive_ledger', 'its verb is another one'],
      ['overlook_note', '`overlook` is another word'],
      ['viewer_delete', 'the verb is `delete`, and a viewer is a thing'],
    ],
  },
});
