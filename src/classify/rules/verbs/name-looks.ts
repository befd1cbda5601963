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
    matches: [
      { name: 'peek_ledger' },
      { name: 'enumerateSeats' },
      { name: 'grep_archive' },
      { name: 'dig_up_records' },
    ],
    ignores: [
      { name: 'archive_ledger', because: 'its verb is another one' },
      { name: 'overlook_note', because: '`overlook` is another word' },
      { name: 'viewer_delete', because: 'the verb is `delete`, and a viewer is a thing' },
    ],
  },
});
