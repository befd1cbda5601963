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
      'archive_page',
      'remove_page: Moves the page to the trash.',
      'erase_card: Erases a card. It can be restored for thirty days.',
      'tool_a: Unarchives a note.',
      'restore',
      'tool_a: Trashes a bay.',
    ],
    ignores: [
      ['remove_page: Removes the page for good.', 'nothing brings it back'],
      ['list_trash: Lists pages that can be restored.', 'it removes nothing'],
      ['list_archives', 'it only lists'],
    ],
  },
});
