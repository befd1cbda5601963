import { defineRule } from '../../define-rule.ts';
import { either, head, phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:actions?|operations?|modes?|supports?|commands?|manage[sd]?)\b[^.]{0,120}\b(?:create|update|delete|add|remove|insert|edit)[sd]?\b/i;
const CHANGES =
  /\b(?:read|get|list|view|inspect|query|show|check|find|search)(?:s|es|ing|ting)? (?:[\w-]+ )?(?:or|and|\/) (?:mutat|modif|chang|edit|updat|delet|set\b|sets\b|write|writing|remov|creat|add\b|adds\b|adding|manag|renam|fix)\w*/i;

export default defineRule({
  id: 'lists-modes',
  title: 'Does the text list actions that write?',
  why: 'The most consequential mode offered counts.',
  claims: { category: 'write' },

  when: either(phrase(PATTERN), head(CHANGES)),

  examples: {
    matches: [
      'notes: Works on notes. Actions: list, create, delete.',
      'inspect: Reads or mutates properties of an object.',
      'bay: Supports lookups, and edits too: edit a label.',
      'shelf: View or rename a shelf.',
    ],
    ignores: [
      ['notes: Lists notes.', 'there is one action'],
      ['inspect: Reads or lists properties of an object.', 'both only read'],
      ['bay: Supports lookups in several languages.', 'nothing is written'],
    ],
  },
});
