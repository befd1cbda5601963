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
    matches: ['click_button', 'swipe_left', 'pinch_chart'],
    ignores: [
      ['list_buttons', 'its verb is another one'],
      ['get_clicks', 'the clicks are counted'],
      ['dragon_list', 'a dragon is a beast'],
    ],
  },
});
