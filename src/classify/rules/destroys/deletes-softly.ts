import { defineRule } from '../../define-rule.ts';
import { anywhere, given, verb, wordSet } from '../../matchers.ts';

const VERB = wordSet('delete remove archive trash discard erase move');
const PATTERN =
  /\b(?:soft[- ]?delet(?:e|es|ed|ion)|marks? (?:\w+ ){0,3}?as (?:archived|inactive)|(?:moves?|sends?) (?:\w+ ){0,4}?(?:to|into) (?:the )?(?:trash|bin|recycle bin|archive)|can be (?:restored|recovered|undone))\b/i;

export default defineRule({
  id: 'deletes-softly',
  title: 'Is the deletion one that the same interface can undo?',
  why: 'Archive, trash and soft delete keep the data.',
  claims: { category: 'write' },
  strength: 6,
  spares: ['destructive'],

  when: given(verb(VERB), anywhere(PATTERN)),

  examples: {
    matches: [{ name: 'remove_page', description: 'Moves the page to the trash.' }],
    ignores: [
      { name: 'remove_page', description: 'Removes the page for good.', because: 'nothing brings it back' },
      { name: 'list_trash', description: 'Lists pages that can be restored.', because: 'it deletes nothing' },
    ],
  },
});
