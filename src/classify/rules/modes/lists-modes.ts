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
      { name: 'notes', description: 'Works on notes. Actions: list, create, delete.' },
      { name: 'inspect', description: 'Reads or mutates properties of an object.' },
      { name: 'bay', description: 'Supports lookups, and edits too: edit a label.' },
      { name: 'shelf', description: 'View or rename a shelf.' },
    ],
    ignores: [
      { name: 'notes', description: 'Lists notes.', because: 'there is one action' },
      { name: 'inspect', description: 'Reads or lists properties of an object.', because: 'both only read' },
      { name: 'bay', description: 'Supports lookups in several languages.', because: 'nothing is written' },
    ],
  },
});
