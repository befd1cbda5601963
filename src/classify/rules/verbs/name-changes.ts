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
    matches: [{ name: 'update_note' }, { name: 'amend_manifest' }, { name: 'demote_editor' }],
    ignores: [
      { name: 'get_note', because: 'its verb is another one' },
      { name: 'list_updates', because: 'updates are what is listed' },
      { name: 'get_changed_rows', because: 'what changed is read' },
    ],
  },
});
