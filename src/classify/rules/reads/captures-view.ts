import { defineRule } from '../../define-rule.ts';
import { nameWord, wordSet } from '../../matchers.ts';

const WORD = wordSet('screenshot snapshot console dom capture printscreen');

export default defineRule({
  id: 'captures-view',
  title: 'Does it capture what is shown?',
  why: 'A picture of the present state changes nothing.',
  claims: { category: 'read' },

  when: nameWord(WORD),

  examples: {
    matches: [{ name: 'take_screenshot' }],
    ignores: [{ name: 'delete_disk', because: 'it deletes' }],
  },
});
