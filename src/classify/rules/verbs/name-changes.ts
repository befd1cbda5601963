import { defineRule } from '../../define-rule.ts';
import { nameVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.change);

export default defineRule({
  id: 'name-changes',
  title: "Is the name's verb one that changes something?",
  why: 'Authors name tools after what they do.',
  claims: { category: 'write' },

  when: nameVerb(VERB),

  examples: {
    matches: ['update_note', 'amend_manifest', 'demote_editor'],
    ignores: [
      ['get_note', 'its verb is another one'],
      ['list_updates', 'updates are what is listed'],
      ['get_changed_rows', 'what changed is read'],
    ],
  },
});
