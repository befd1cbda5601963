import { defineRule } from '../define-rule.ts';
import { takes, wordSet } from '../matchers.ts';

const OF =
  'web target page webpage website site image video audio media document pdf source start feed repo http'.split(' ');
const NAME = wordSet(
  `url uri urls link website host hostname domain ip domains ${OF.map((word) => `${word}_url ${word}_uri`).join(' ')}`,
);

export default defineRule({
  id: 'takes-url',
  title: 'Does an argument take an address?',
  why: 'The caller chooses where it goes.',
  claims: { effects: ['egress'] },

  find: (definition) => takes(definition, NAME),

  examples: {
    matches: [{ name: 'go', inputSchema: { properties: { url: { type: 'string' } } } }],
    ignores: [
      { name: 'go', inputSchema: { properties: { id: { type: 'string' } } }, because: 'its argument is an id' },
    ],
  },
});
