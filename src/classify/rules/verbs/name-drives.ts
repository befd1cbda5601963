import { defineRule } from '../../define-rule.ts';
import { nameVerb } from '../../matchers.ts';
import { VERBS } from '../../reading/vocabulary/verbs.ts';

const VERB = new Set<string>(VERBS.drive);

export default defineRule({
  id: 'name-drives',
  title: "Is the name's verb one that operates an interface?",
  why: 'Authors name tools after what they do.',
  claims: { category: 'execute' },

  when: nameVerb(VERB),

  examples: {
    matches: [{ name: 'click_button' }],
    ignores: [{ name: 'list_buttons', because: 'its verb is another one' }],
  },
});
