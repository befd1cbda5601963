import { defineRule } from '../define-rule.ts';
import { anywhere } from '../find.ts';

const PATTERN =
  /\b(?:soft[- ]?delet(?:e|es|ed|ion)|marks? (?:\w+ ){0,3}?as (?:deleted|archived|inactive)|(?:moves?|sends?) (?:\w+ ){0,4}?(?:to|into) (?:the )?(?:trash|bin|recycle bin|archive)|can be (?:restored|recovered|undone)|(?:restores?|recovers?|reactivates?) (?:\w+ ){0,4}?(?:from|trash)|not (?:permanently )?deleted)\b/i;

export default defineRule({
  id: 'deletes-softly',
  title: 'Is the deletion one that the same interface can undo?',
  why: 'Archive, trash and soft delete keep the data.',
  claims: { category: 'write' },
  strength: 2,
  spares: ['destructive'],

  find: (definition) => anywhere(definition, PATTERN),

  examples: {
    matches: [{ name: 'remove_page', description: 'Moves the page to the trash.' }],
    ignores: [{ name: 'remove_page', description: 'Removes the page for good.', because: 'nothing brings it back' }],
  },
});
