import { defineRule } from '../define-rule.ts';
import { named, wordSet } from '../matchers.ts';

const WORD = wordSet('screenshot snapshot console dom capture printscreen');

export default defineRule({
  id: 'captures-view',
  title: 'Does it capture what is shown?',
  why: 'A picture of the present state changes nothing.',
  claims: { category: 'read' },

  find: (definition) => named(definition, WORD),

  examples: {
    matches: [{ name: 'take_screenshot' }],
    ignores: [{ name: 'delete_disk', because: 'it deletes' }],
  },
});
