import { defineRule } from '../../define-rule.ts';
import { anywhere, either, given, verb, wordSet } from '../../matchers.ts';

const KEEPS = wordSet('archive unarchive trash restore untrash undelete recycle');
const VERB = wordSet('delete remove archive trash discard erase move');
const PATTERN =
  /\b(?:soft[- ]?delet(?:e|es|ed|ion)|marks? (?:\w+ ){0,3}?as (?:archived|inactive)|(?:moves?|sends?) (?:\w+ ){0,4}?(?:to|into) (?:the )?(?:trash|bin|recycle bin|archive)|can be (?:restored|recovered|undone))\b/i;

export default defineRule({
  id: 'keeps-undo',
  title: 'Is the removal one that the same interface can undo?',
  why: 'Archive, trash and soft delete keep the data.',
  claims: { category: 'write' },
  strength: 3,
  spares: ['destructive'],

  when: either(given(verb(VERB), anywhere(PATTERN)), verb(KEEPS)),

  examples: {
    matches: [
      { name: 'archive_page' },
      { name: 'remove_page', description: 'Moves the page to the trash.' },
      { name: 'erase_card', description: 'Erases a card. It can be restored for thirty days.' },
      { name: 'tool_a', description: 'Unarchives a note.' },
      { name: 'restore' },
      { name: 'tool_a', description: 'Trashes a bay.' },
    ],
    ignores: [
      { name: 'remove_page', description: 'Removes the page for good.', because: 'nothing brings it back' },
      { name: 'list_trash', description: 'Lists pages that can be restored.', because: 'it removes nothing' },
      { name: 'list_archives', because: 'it only lists' },
    ],
  },
});
