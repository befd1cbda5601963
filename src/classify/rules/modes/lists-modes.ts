import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:actions?|operations?|modes?|supports?|commands?|manage[sd]?)\b[^.]{0,120}\b(?:create|update|delete|add|remove|insert|edit)[sd]?\b/i;

export default defineRule({
  id: 'lists-modes',
  title: 'Does the text list actions that write?',
  why: 'The gravest mode offered counts.',
  claims: { category: 'write' },

  when: phrase(PATTERN),

  examples: {
    matches: [{ name: 'notes', description: 'Works on notes. Actions: list, create, delete.' }],
    ignores: [{ name: 'notes', description: 'Lists notes.', because: 'there is one action' }],
  },
});
