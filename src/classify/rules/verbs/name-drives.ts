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
    matches: [{ name: 'click_button' }, { name: 'swipe_left' }, { name: 'pinch_chart' }],
    ignores: [
      { name: 'list_buttons', because: 'its verb is another one' },
      { name: 'get_clicks', because: 'the clicks are counted' },
      { name: 'dragon_list', because: 'a dragon is a beast' },
    ],
  },
});
